package org.labelwright.schema.diagram;

import java.util.List;

/** Measures of how diagrams are drawn, in files and on the screen. */
public final class Strokes {

	/** Width of the bar of colour at the left of a node. */
	public static final int BAR = 6;
	/** Radius of the corners of a relation. */
	public static final int ROUND = 8;
	/** Length of an arrow. */
	public static final int ARROW = 9;
	static final int DASH = 6;
	static final int DASH_GAP = 4;

	private Strokes() {
	}

	static double width(Drawing.Line line) {
		return line.color() == null ? 1 : 2;
	}

	/** The shape at the end of a line. */
	static List<Point> end(Drawing.Line line) {
		var tip = line.points().getLast();
		var before = line.points().get(line.points().size() - 2);
		double angle = Math.atan2(tip.y() - before.y(), tip.x() - before.x());
		double side = line.end() == Drawing.End.TRIANGLE ? ARROW - 2 : ARROW / 2.0;
		return List.of(turned(tip, angle, -ARROW, side), tip, turned(tip, angle, -ARROW, -side));
	}

	private static Point turned(Point tip, double angle, double along, double across) {
		return new Point((int) Math.round(tip.x() + along * Math.cos(angle) - across * Math.sin(angle)),
				(int) Math.round(tip.y() + along * Math.sin(angle) + across * Math.cos(angle)));
	}
}
