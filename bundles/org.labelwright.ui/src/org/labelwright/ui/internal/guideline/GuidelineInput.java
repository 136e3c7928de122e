package org.labelwright.ui.internal.guideline;

import org.eclipse.jface.resource.ImageDescriptor;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.SoleInput;

/** The guideline of the project that a window works on. */
public record GuidelineInput() implements SoleInput {

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("guideline"); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return Messages.Guideline_name;
	}
}
