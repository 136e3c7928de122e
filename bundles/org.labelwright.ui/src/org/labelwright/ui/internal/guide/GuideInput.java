package org.labelwright.ui.internal.guide;

import org.eclipse.jface.resource.ImageDescriptor;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.SoleInput;

/** The guide, of which a window shows one. */
public record GuideInput() implements SoleInput {

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
	public String getToolTipText() {
		return Messages.GuideEditor_hint;
	}
}
