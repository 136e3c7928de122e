package org.labelwright.ui.canvas.internal;

import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;
import org.locationtech.jts.geom.Envelope;

/** New geometries from old ones; none is changed in place. Coordinates are source pixels. */
final class Shapes {

	private Shapes() {
	}

	static Box box(Envelope area) {
		var box = AnnotationFactory.eINSTANCE.createBox();
		box.setX(area.getMinX());
		box.setY(area.getMinY());
		box.setWidth(CanvasTool.fine(area.getWidth()));
		box.setHeight(CanvasTool.fine(area.getHeight()));
		return box;
	}

	static Polygon polygon(double[] points) {
		var polygon = AnnotationFactory.eINSTANCE.createPolygon();
		polygon.setPoints(points);
		return polygon;
	}

	static Keypoints keypoints(double[] points, int[] visibility) {
		var keypoints = AnnotationFactory.eINSTANCE.createKeypoints();
		keypoints.setPoints(points);
		keypoints.setVisibility(visibility);
		return keypoints;
	}

	/** Whether it can be stretched to other bounds and stay of its kind. */
	static boolean resizable(Geometry geometry) {
		return geometry instanceof Box || geometry instanceof RotatedBox || geometry instanceof Ellipse
				|| geometry instanceof Polygon || geometry instanceof Polyline;
	}

	/** Packed coordinates, or null for kinds that have none. */
	static double[] points(Geometry geometry) {
		return switch (geometry) {
		case Polygon polygon -> polygon.getPoints();
		case Polyline line -> line.getPoints();
		case Keypoints keypoints -> keypoints.getPoints();
		case null, default -> null;
		};
	}

	static <G extends Geometry> G withPoints(G geometry, double[] points) {
		var copy = Geometries.copy(geometry);
		switch (copy) {
		case Polygon polygon -> polygon.setPoints(points);
		case Polyline line -> line.setPoints(points);
		case Keypoints keypoints -> keypoints.setPoints(points);
		default -> throw new IllegalArgumentException("has no points: " + geometry); //$NON-NLS-1$
		}
		return copy;
	}

	/** Stretched so that what filled one area fills another; a mere copy for kinds that cannot be stretched. */
	static Geometry stretched(Geometry geometry, Envelope from, Envelope to) {
		return Geometries.fit(geometry, bounds(from), bounds(to)).orElseGet(() -> Geometries.copy(geometry));
	}

	static Bounds bounds(Envelope area) {
		return new Bounds(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
	}

	static Geometry withVertex(Geometry geometry, int vertex, double x, double y) {
		double[] points = points(geometry).clone();
		points[2 * vertex] = x;
		points[2 * vertex + 1] = y;
		return withPoints(geometry, points);
	}

	/** With a further vertex, which gets the index given. */
	static Geometry withInsertedVertex(Geometry geometry, int vertex, double x, double y) {
		double[] old = points(geometry);
		double[] points = new double[old.length + 2];
		System.arraycopy(old, 0, points, 0, 2 * vertex);
		points[2 * vertex] = x;
		points[2 * vertex + 1] = y;
		System.arraycopy(old, 2 * vertex, points, 2 * vertex + 2, old.length - 2 * vertex);
		var result = withPoints(geometry, points);
		if (result instanceof Polygon polygon && polygon.getRingStarts() != null) {
			// A vertex at the start of a ring is inserted at the end of the ring before by the midpoint of its last edge.
			int ring = ringOfInsertion(polygon.getRingStarts(), vertex);
			int[] starts = polygon.getRingStarts().clone();
			for (int i = ring + 1; i < starts.length; i++)
				starts[i]++;
			polygon.setRingStarts(starts);
		}
		return result;
	}

	private static int ringOfInsertion(int[] starts, int vertex) {
		int ring = 0;
		while (ring + 1 < starts.length && starts[ring + 1] < vertex)
			ring++;
		return ring;
	}

	/** Index of the first vertex of the ring that a vertex is in. */
	static int ringStart(Polygon polygon, int vertex) {
		int start = 0;
		if (polygon.getRingStarts() != null)
			for (int s : polygon.getRingStarts())
				if (s <= vertex)
					start = s;
		return start;
	}

	/** Index after the last vertex of the ring that a vertex is in. */
	static int ringEnd(Polygon polygon, int vertex) {
		if (polygon.getRingStarts() != null)
			for (int s : polygon.getRingStarts())
				if (s > vertex)
					return s;
		return polygon.getPoints().length / 2;
	}

	/** 0 not labelled, 1 hidden, 2 visible. */
	static int visibility(Keypoints keypoints, int point) {
		var all = keypoints.getVisibility();
		return all == null || point >= all.length ? 2 : all[point];
	}
}
