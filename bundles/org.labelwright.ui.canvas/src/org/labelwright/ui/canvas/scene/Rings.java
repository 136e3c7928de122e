package org.labelwright.ui.canvas.scene;

import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;

/** An area bounded by rings. */
public final class Rings implements Outline {

	private final double[] points;
	private final int[] starts;
	private final boolean[] holes;
	private final Envelope bounds;

	/**
	 * @param points x and y by turns, ring after ring, first point not repeated
	 * @param starts index of the first point of each ring, or null for one ring
	 * @param holes  indices of the rings that are holes, or null
	 */
	public Rings(double[] points, int[] starts, int[] holes) {
		this.points = points;
		this.starts = starts != null && starts.length > 1 ? starts : null;
		if (this.starts != null && holes != null && holes.length > 0) {
			this.holes = new boolean[starts.length];
			for (var hole : holes)
				if (hole >= 0 && hole < starts.length)
					this.holes[hole] = true;
		} else {
			this.holes = null;
		}
		bounds = Outlines.bounds(points);
	}

	public int count() {
		return starts == null ? 1 : starts.length;
	}

	/** Index into {@link #points()} of the first coordinate of a ring. */
	public int from(int ring) {
		return starts == null ? 0 : Math.min(2 * starts[ring], points.length);
	}

	/** Index into {@link #points()} after the last coordinate of a ring. */
	public int to(int ring) {
		return starts == null || ring + 1 == starts.length ? points.length & ~1 : Math.min(2 * starts[ring + 1], points.length);
	}

	public boolean hole(int ring) {
		return holes != null && holes[ring];
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
		return true;
	}

	@Override
	public double distance(double x, double y) {
		var p = new Coordinate(x, y);
		var a = new Coordinate();
		var b = new Coordinate();
		double nearest = Double.POSITIVE_INFINITY;
		int depth = 0;
		for (int ring = 0; ring < count(); ring++) {
			int from = from(ring);
			int to = to(ring);
			if (to - from < 2)
				continue;
			var counter = new RayCrossingCounter(p);
			b.setX(points[to - 2]);
			b.setY(points[to - 1]);
			for (int i = from; i < to; i += 2) {
				a.setCoordinate(b);
				b.setX(points[i]);
				b.setY(points[i + 1]);
				counter.countSegment(a, b);
				nearest = Math.min(nearest, Distance.pointToSegment(p, a, b));
			}
			if (counter.getLocation() == Location.INTERIOR)
				depth += hole(ring) ? -1 : 1;
		}
		return depth > 0 ? 0 : nearest;
	}
}
