package org.labelwright.schema.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.labelwright.ui.internal.SoleInput;

/** The schema of the project that a window works on. */
public record ProjectSchemaInput() implements SoleInput {

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Pictures.descriptor("schema"); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return Messages.Editor_name;
	}
}
