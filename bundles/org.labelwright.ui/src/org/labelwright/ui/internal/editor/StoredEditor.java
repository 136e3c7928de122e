package org.labelwright.ui.internal.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor with nothing to save: every edit is stored when it is made, or it only shows. */
public abstract class StoredEditor extends EditorPart {

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		// never dirty
	}

	@Override
	public final void doSaveAs() {
		// not allowed
	}
}
