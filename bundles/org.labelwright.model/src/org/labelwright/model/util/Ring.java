package org.labelwright.model.util;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Polygon;

/**
 * One ring of a polygon, on its own.
 *
 * @param points x and y by turns; the first point is not repeated
 * @param hole   true when it cuts out of the others
 */
public record Ring(double[] points, boolean hole) {

	/** The rings of a polygon in their order. Starts and holes that make no sense are passed over. */
	public static List<Ring> of(Polygon polygon) {
		var points = polygon.getPoints();
		if (points == null)
			return List.of();
		var starts = starts(polygon);
		var rings = new ArrayList<Ring>(starts.length);
		for (int i = 0; i < starts.length; i++) {
			int end = i + 1 < starts.length ? starts[i + 1] : points.length / 2;
			if (starts[i] >= 0 && end >= starts[i] && end <= points.length / 2)
				rings.add(new Ring(Arrays.copyOfRange(points, starts[i] * 2, end * 2), isHole(polygon, i)));
		}
		return rings;
	}

	/** A polygon of these rings. */
	public static Polygon polygon(List<Ring> rings) {
		var polygon = AnnotationFactory.eINSTANCE.createPolygon();
		polygon.setPoints(rings.stream().flatMapToDouble(ring -> Arrays.stream(ring.points)).toArray());
		if (rings.size() > 1) {
			var starts = new int[rings.size()];
			for (int i = 1; i < starts.length; i++)
				starts[i] = starts[i - 1] + rings.get(i - 1).points.length / 2;
			polygon.setRingStarts(starts);
		}
		var holes = IntStream.range(0, rings.size()).filter(i -> rings.get(i).hole).toArray();
		if (holes.length > 0)
			polygon.setHoles(holes);
		return polygon;
	}

	/** Index of the first point of each ring; a single 0 when the polygon does not say. */
	public static int[] starts(Polygon polygon) {
		var starts = polygon.getRingStarts();
		return starts == null || starts.length == 0 ? new int[] { 0 } : starts;
	}

	/** True when the ring of this index is a hole. */
	public static boolean isHole(Polygon polygon, int ring) {
		if (polygon.getHoles() != null)
			for (int hole : polygon.getHoles())
				if (hole == ring)
					return true;
		return false;
	}

	/** Enclosed area by the shoelace formula, never negative. */
	public double area() {
		double twice = 0;
		int n = points.length;
		for (int i = 0; i + 1 < n; i += 2) {
			int next = (i + 2) % n;
			twice += points[i] * points[next + 1] - points[next] * points[i + 1];
		}
		return Math.abs(twice) / 2;
	}
}
