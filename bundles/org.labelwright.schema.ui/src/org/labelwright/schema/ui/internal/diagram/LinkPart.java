package org.labelwright.schema.ui.internal.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.PolylineDecoration;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.swt.SWT;
import org.labelwright.model.schema.RelationType;
import org.labelwright.schema.diagram.Link;
import org.labelwright.schema.diagram.Point;
import org.labelwright.schema.diagram.Strokes;

/** A line between two nodes. */
final class LinkPart extends AbstractConnectionEditPart {

	private final View view;
	private final List<Label> captions = new ArrayList<>();
	/** Where it runs. */
	private List<Point> shown = List.of();

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
		line.setConnectionRouter(new Ways(view, link()));
		switch (link().kind()) {
		case PARENT -> {
			var triangle = new PolygonDecoration();
			triangle.setTemplate(PolygonDecoration.TRIANGLE_TIP);
			triangle.setScale(Strokes.ARROW, Strokes.ARROW - 2);
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

	/** True when it runs otherwise than it is shown. */
	boolean isElsewhere() {
		return !shown.equals(view.way(link()));
	}

	private void captions(PolylineConnection line) {
		captions.forEach(line::remove);
		captions.clear();
		for (var caption : view.captions(link())) {
			var text = new Label(caption.text());
			text.setForegroundColor(view.looks().faint());
			line.add(text, (Locator) target -> target.setBounds(View.rectangle(caption.box())));
			captions.add(text);
		}
	}

	private static PolylineDecoration arrow() {
		var arrow = new PolylineDecoration();
		arrow.setScale(Strokes.ARROW, Strokes.ARROW / 2.0);
		return arrow;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
	}

	@Override
	protected void refreshVisuals() {
		var line = (PolylineConnection) getFigure();
		shown = view.way(link());
		captions(line);
		line.revalidate();
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
