package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.labelwright.schema.diagram.Link;

/** Leads a line where the diagram has it; straight while it is not led yet, or an end is dragged. */
final class Ways extends AbstractRouter {

	private final View view;
	private final Link link;

	Ways(View view, Link link) {
		this.view = view;
		this.link = link;
	}

	@Override
	public void route(Connection connection) {
		var way = view.way(link);
		var points = new PointList();
		if (way.size() > 1 && isAtNode(connection.getSourceAnchor()) && isAtNode(connection.getTargetAnchor()))
			way.forEach(point -> points.addPoint(point.x(), point.y()));
		else {
			points.addPoint(relative(connection, getStartPoint(connection)));
			points.addPoint(relative(connection, getEndPoint(connection)));
		}
		connection.setPoints(points);
	}

	private static boolean isAtNode(org.eclipse.draw2d.ConnectionAnchor anchor) {
		return anchor != null && anchor.getOwner() != null;
	}

	private static Point relative(Connection connection, Point point) {
		var at = point.getCopy();
		connection.translateToRelative(at);
		return at;
	}
}
