package org.labelwright.schema.ui.internal.diagram;

import java.util.List;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.labelwright.model.Identified;
import org.labelwright.schema.edit.Place;

/** The paper of a diagram with all its nodes. */
final class RootPart extends AbstractGraphicalEditPart {

	private final View view;

	RootPart(View view) {
		this.view = view;
		setModel(view);
	}

	@Override
	protected IFigure createFigure() {
		var layer = new FreeformLayer();
		layer.setLayoutManager(new FreeformLayout());
		layer.setBorder(new MarginBorder(10));
		return layer;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new Placing());
	}

	@Override
	protected List<Identified> getModelChildren() {
		return view.diagram().nodes();
	}

	/** Makes labels, and moves nodes. */
	private final class Placing extends XYLayoutEditPolicy {

		@Override
		protected Command getCreateCommand(CreateRequest request) {
			if (request.getNewObjectType() != Tool.LABEL)
				return null;
			var at = at(request.getLocation());
			return new Step(() -> DiagramPage.of(getViewer()).addLabel(new Place(at.x, at.y)));
		}

		private Point at(Point location) {
			var at = location.getCopy();
			getFigure().translateToRelative(at);
			return at;
		}

		@Override
		protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
			return null; // all that are moved are one step
		}

		@Override
		protected Command createChangeConstraintCommand(ChangeBoundsRequest request, EditPart child, Object constraint) {
			return null;
		}

		@Override
		protected Command createAddCommand(EditPart child, Object constraint) {
			return null;
		}

		@Override
		protected EditPolicy createChildEditPolicy(EditPart child) {
			return new Moving();
		}

		@Override
		protected Command getDeleteDependantCommand(Request request) {
			return null;
		}

		@Override
		public Command getCommand(Request request) {
			return REQ_MOVE_CHILDREN.equals(request.getType()) ? move((ChangeBoundsRequest) request) : super.getCommand(request);
		}

		private Command move(ChangeBoundsRequest request) {
			var places = view.arrangement().places();
			for (var part : request.getEditParts())
				if (((EditPart) part).getModel() instanceof Identified node) {
					var bounds = view.bounds(node);
					getFigure().translateToAbsolute(bounds);
					var moved = new Rectangle(request.getTransformedRectangle(bounds));
					getFigure().translateToRelative(moved);
					places.put(node, new Place(moved.x, moved.y));
				}
			return new Step(() -> view.edits().move(places));
		}
	}
}
