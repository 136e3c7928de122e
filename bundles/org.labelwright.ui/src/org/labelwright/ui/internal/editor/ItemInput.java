package org.labelwright.ui.internal.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;

/** Whatever item the window works on. All are equal, so one editor serves for all items. */
public record ItemInput() implements IEditorInput {

	@Override
	public boolean exists() {
		return false; // nothing to list among recent files
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("annotate"); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return Messages.AnnotationEditor_name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null; // the project that is opened at the start brings its last item back
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
