package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.PolylineDecoration;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.swt.SWT;
import org.labelwright.model.schema.RelationType;

/** A line between two nodes. */
final class LinkPart extends AbstractConnectionEditPart {

	private static final int ARROW = 9;

	private final View view;

	LinkPart(View view, Link link) {
		this.view = view;
		setModel(link);
	}

	private Link link() {
		return (Link) getModel();
	}

	@Override
	protected IFigure createFigure() {
		var line = new PolylineConnection();
		switch (link().kind()) {
		case PARENT -> {
			line.setConnectionRouter(new InheritanceRouter());
			var triangle = new PolygonDecoration();
			triangle.setTemplate(PolygonDecoration.TRIANGLE_TIP);
			triangle.setScale(ARROW, ARROW - 2);
			triangle.setBackgroundColor(view.looks().paper());
			line.setTargetDecoration(triangle);
		}
		case REFERENCE -> {
			line.setLineStyle(SWT.LINE_DASH);
			line.setTargetDecoration(arrow());
		}
		case TARGET -> line.setTargetDecoration(arrow());
		case SOURCE -> {
			// the arrow is at the other end of the relation
		}
		}
		return line;
	}

	private static PolylineDecoration arrow() {
		var arrow = new PolylineDecoration();
		arrow.setScale(ARROW, ARROW / 2.0);
		return arrow;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
	}

	@Override
	protected void refreshVisuals() {
		var line = (PolylineConnection) getFigure();
		var looks = view.looks();
		if (link().of() instanceof RelationType type) {
			line.setForegroundColor(type.isRetired() ? looks.faint() : looks.color(type.getColor()));
			line.setLineWidth(2);
			if (link().kind() == Link.Kind.TARGET)
				line.setTargetDecoration(type.isDirected() ? arrow() : null);
		} else {
			line.setForegroundColor(looks.faint());
			line.setBackgroundColor(looks.paper());
		}
	}
}
