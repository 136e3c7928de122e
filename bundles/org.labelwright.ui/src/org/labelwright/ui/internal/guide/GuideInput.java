package org.labelwright.ui.internal.guide;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;

/** The guide, of which a window shows one. */
public final class GuideInput implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("guide"); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return Messages.GuideEditor_name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null; // not open anew at the next start
	}

	@Override
	public String getToolTipText() {
		return Messages.GuideEditor_hint;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof GuideInput;
	}

	@Override
	public int hashCode() {
		return GuideInput.class.hashCode();
	}
}
