package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Leads a line from a label to that above it: where the layout puts labels below another, at right angles through the room between
 * them; else straight.
 */
final class InheritanceRouter extends AbstractRouter {

	private static final int TRUNK = 14;
	private static final int BUS = DiagramLayout.GAP / 2 + 1;

	@Override
	public void route(Connection connection) {
		if (connection.getSourceAnchor() == null || connection.getSourceAnchor().getOwner() == null || connection.getTargetAnchor() == null
				|| connection.getTargetAnchor().getOwner() == null) {
			straight(connection);
			return;
		}
		var child = connection.getSourceAnchor().getOwner().getBounds();
		var parent = connection.getTargetAnchor().getOwner().getBounds();
		if (child.x < parent.x + TRUNK * 2 || child.y < parent.y + parent.height + BUS)
			straight(connection);
		else
			connection.setPoints(below(child, parent));
	}

	private static PointList below(Rectangle child, Rectangle parent) {
		int trunk = parent.x + DiagramLayout.INDENT - TRUNK;
		int column = child.x - TRUNK;
		int end = parent.y + parent.height;
		int middle = child.y + Math.min(child.height / 2, 2 * TRUNK);
		var points = new PointList();
		points.addPoint(child.x, middle);
		points.addPoint(column, middle);
		if (column > trunk) {
			points.addPoint(column, end + BUS);
			points.addPoint(trunk, end + BUS);
		}
		points.addPoint(trunk, end);
		return points;
	}

	private void straight(Connection connection) {
		var points = new PointList();
		points.addPoint(relative(connection, getStartPoint(connection)));
		points.addPoint(relative(connection, getEndPoint(connection)));
		connection.setPoints(points);
	}

	private static Point relative(Connection connection, Point point) {
		var at = point.getCopy();
		connection.translateToRelative(at);
		return at;
	}
}
