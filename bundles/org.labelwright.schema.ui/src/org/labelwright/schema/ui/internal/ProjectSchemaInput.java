package org.labelwright.schema.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The schema of the project that a window works on. All are equal, so a window has one editor for it. */
public record ProjectSchemaInput() implements IEditorInput {

	@Override
	public boolean exists() {
		return false; // nothing to list among recent files
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Pictures.descriptor("schema"); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return Messages.Editor_name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null; // not open anew at the next start
	}

	@Override
	public String getToolTipText() {
		return Messages.Editor_name;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
