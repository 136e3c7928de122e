package org.labelwright.ui.internal.guideline;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;

/** The guideline of the project that a window works on. All are equal, so a window has one editor for it. */
public record GuidelineInput() implements IEditorInput {

	@Override
	public boolean exists() {
		return false; // nothing to list among recent files
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("guideline"); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return Messages.Guideline_name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null; // not open anew at the next start
	}

	@Override
	public String getToolTipText() {
		return Messages.Guideline_name;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
