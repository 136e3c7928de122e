package org.labelwright.ui.canvas.scene;

import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** An open line. */
public final class Line implements Outline {

	private final double[] points;
	private final Envelope bounds;

	/** @param points x and y by turns */
	public Line(double[] points) {
		this.points = points;
		bounds = Outlines.bounds(points);
	}

	public double[] points() {
		return points;
	}

	@Override
	public Envelope bounds() {
		return bounds;
	}

	@Override
	public boolean encloses() {
		return false;
	}

	@Override
	public double distance(double x, double y) {
		if (points.length < 2)
			return Double.POSITIVE_INFINITY;
		var p = new Coordinate(x, y);
		var a = new Coordinate(points[0], points[1]);
		var b = new Coordinate();
		double nearest = p.distance(a);
		for (int i = 2; i + 1 < points.length; i += 2) {
			b.setX(points[i]);
			b.setY(points[i + 1]);
			nearest = Math.min(nearest, Distance.pointToSegment(p, a, b));
			a.setCoordinate(b);
		}
		return nearest;
	}
}
