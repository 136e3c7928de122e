package org.labelwright.model.edit;

import java.util.ArrayList;
import java.util.Objects;

import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.Ring;

/**
 * Changes copies of geometries point by point: those of polygons and polylines, and keypoints. Indices count points
 * through all rings; one that is not there throws {@link IndexOutOfBoundsException}. Places are in source pixels.
 */
public final class Vertices {

	private static final int LEAST_RING = 3;
	private static final int LEAST_LINE = 2;

	private Vertices() {
	}

	/** Whether a geometry has points that can be moved, added and removed. */
	public static boolean has(Geometry geometry) {
		return geometry instanceof Polygon || geometry instanceof Polyline;
	}

	private static double[] points(Geometry geometry) {
		return geometry instanceof Polygon polygon ? polygon.getPoints() : ((Polyline) geometry).getPoints();
	}

	private static Geometry with(Geometry geometry, double[] points) {
		var copy = Geometries.copy(geometry);
		if (copy instanceof Polygon polygon)
			polygon.setPoints(points);
		else
			((Polyline) copy).setPoints(points);
		return copy;
	}

	/** With a point elsewhere. */
	public static Geometry move(Geometry geometry, int index, double x, double y) {
		var points = points(geometry).clone();
		points[index * 2] = x;
		points[index * 2 + 1] = y;
		return with(geometry, points);
	}

	/** With a further point after another in its ring or line, or before all of a line with -1. */
	public static Geometry insert(Geometry geometry, int after, double x, double y) {
		if (geometry instanceof Polygon && after < 0)
			throw new IndexOutOfBoundsException(after);
		var old = points(geometry);
		var points = new double[old.length + 2];
		int place = (after + 1) * 2;
		System.arraycopy(old, 0, points, 0, place);
		points[place] = x;
		points[place + 1] = y;
		System.arraycopy(old, place, points, place + 2, old.length - place);
		var changed = with(geometry, points);
		if (changed instanceof Polygon polygon && polygon.getRingStarts() != null) {
			var starts = polygon.getRingStarts().clone();
			for (int i = 0; i < starts.length; i++)
				if (starts[i] > after)
					starts[i]++;
			polygon.setRingStarts(starts);
		}
		return changed;
	}

	/** Without a point; a ring of which too few would be left goes with it. Null when nothing would be left. */
	public static Geometry remove(Geometry geometry, int index) {
		var old = points(geometry);
		Objects.checkIndex(index, old.length / 2);
		if (geometry instanceof Polyline)
			return old.length / 2 <= LEAST_LINE ? null : with(geometry, without(old, index));
		var polygon = (Polygon) geometry;
		var rings = new ArrayList<>(Ring.of(polygon));
		int ring = 0;
		int first = 0;
		while (index >= first + rings.get(ring).points().length / 2)
			first += rings.get(ring++).points().length / 2;
		var shortened = without(rings.get(ring).points(), index - first);
		if (shortened.length / 2 >= LEAST_RING)
			rings.set(ring, new Ring(shortened, rings.get(ring).hole()));
		else
			rings.remove(ring);
		if (rings.stream().allMatch(Ring::hole))
			return null;
		var changed = Ring.polygon(rings);
		changed.setUnknown(polygon.getUnknown());
		return changed;
	}

	private static double[] without(double[] points, int index) {
		var shorter = new double[points.length - 2];
		System.arraycopy(points, 0, shorter, 0, index * 2);
		System.arraycopy(points, index * 2 + 2, shorter, index * 2, shorter.length - index * 2);
		return shorter;
	}

	/**
	 * With one point as it is told.
	 *
	 * @param visibility 0 not labelled, 1 hidden, 2 visible; a point that is not labelled gets the place 0, 0
	 */
	public static Geometry setKeypoint(Keypoints geometry, int index, double x, double y, int visibility) {
		var copy = Geometries.copy(geometry);
		var points = geometry.getPoints().clone();
		points[index * 2] = visibility == 0 ? 0 : x;
		points[index * 2 + 1] = visibility == 0 ? 0 : y;
		copy.setPoints(points);
		var visibilities = geometry.getVisibility().clone();
		visibilities[index] = visibility;
		copy.setVisibility(visibilities);
		return copy;
	}
}
