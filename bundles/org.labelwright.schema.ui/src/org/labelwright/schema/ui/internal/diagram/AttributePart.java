package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.SelectionEditPolicy;
import org.labelwright.model.schema.Attribute;
import org.labelwright.schema.diagram.DiagramTexts;
import org.labelwright.schema.diagram.NodeText;

/** An attribute, a row of its owner. */
final class AttributePart extends AbstractGraphicalEditPart {

	private final View view;

	AttributePart(View view, Attribute attribute) {
		this.view = view;
		setModel(attribute);
	}

	private AttributeFigure row() {
		return (AttributeFigure) getFigure();
	}

	@Override
	protected IFigure createFigure() {
		return new AttributeFigure();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new Naming(view));
		installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new SelectionEditPolicy() {
			@Override
			protected void showSelection() {
				row().setSelected(true);
			}

			@Override
			protected void hideSelection() {
				row().setSelected(false);
			}
		});
	}

	/** It can be dragged, though no policy of its own does anything then. */
	@Override
	public boolean understandsRequest(Request request) {
		return RequestConstants.REQ_MOVE.equals(request.getType()) || super.understandsRequest(request);
	}

	@Override
	protected void refreshVisuals() {
		var attribute = (Attribute) getModel();
		row().show(new NodeText.Row(DiagramTexts.row(attribute), attribute.isRetired()), view.looks());
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_OPEN.equals(request.getType()))
			DiagramPage.of(getViewer()).perform(DiagramKeys.PROPERTIES);
		else if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType()))
			new NameEditing(this, getFigure(), (Attribute) getModel()).show();
	}
}
