package org.labelwright.ui.canvas.internal;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** A selected annotation; its model is the annotation's id. Painted by the scene, it adds handles only. */
final class AnnotationEditPart extends AbstractGraphicalEditPart {

	private final CanvasContext context;
	private HandlesEditPolicy handles;

	AnnotationEditPart(CanvasContext context, String id) {
		this.context = context;
		setModel(id);
	}

	@Override
	protected IFigure createFigure() {
		return new Figure();
	}

	@Override
	protected void createEditPolicies() {
		handles = new HandlesEditPolicy(context, (String) getModel());
		installEditPolicy(HandlesEditPolicy.ROLE, handles);
	}

	@Override
	public boolean isSelectable() {
		return false; // what is selected is known to the editing context, not to the viewer
	}

	void refreshHandles() {
		handles.refresh();
	}
}
