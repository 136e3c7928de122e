package org.labelwright.ui.canvas.internal;

import org.eclipse.gef.Request;
import org.labelwright.ui.canvas.CanvasEdit;

/** Asks the document's edit policy for what a tool has drawn or changed. Places are source pixels. */
final class EditRequest extends Request {

	static final String TYPE = "org.labelwright.edit"; //$NON-NLS-1$

	private final CanvasEdit edit;

	EditRequest(CanvasEdit edit) {
		super(TYPE);
		this.edit = edit;
	}

	CanvasEdit edit() {
		return edit;
	}
}
