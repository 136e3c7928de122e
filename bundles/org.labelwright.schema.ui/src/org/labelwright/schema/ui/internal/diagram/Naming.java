package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.labelwright.model.Named;

/** Gives a part the name that was typed on it. */
final class Naming extends DirectEditPolicy {

	private final View view;

	Naming(View view) {
		this.view = view;
	}

	@Override
	protected Command getDirectEditCommand(DirectEditRequest request) {
		var name = ((String) request.getCellEditor().getValue()).strip();
		return name.isEmpty() ? null : new Step(() -> view.edits().rename((Named) getHost().getModel(), name));
	}

	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
		// the field lies above the name
	}
}
