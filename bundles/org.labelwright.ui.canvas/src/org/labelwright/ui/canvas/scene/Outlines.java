package org.labelwright.ui.canvas.scene;

import java.util.Optional;
import java.util.stream.IntStream;

import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Skeleton;
import org.locationtech.jts.geom.Envelope;

/** Makes outlines of geometries. */
public final class Outlines {

	private static final int ELLIPSE_POINTS = 72;
	private static final int[] NONE = {};

	private Outlines() {
	}

	/**
	 * The outline of a geometry on a picture.
	 *
	 * @param geometry may be null
	 * @param label    gives the skeleton of keypoints; may be null
	 * @return empty for kinds that have no place on a picture, and for damaged ones with numbers that
	 *         are not finite
	 */
	public static Optional<Outline> of(Geometry geometry, Label label) {
		return Optional.ofNullable(switch (geometry) {
		case null -> null;
		case Box box -> ring(corners(box.getX() + box.getWidth() / 2, box.getY() + box.getHeight() / 2,
				box.getWidth() / 2, box.getHeight() / 2, 0));
		case RotatedBox box -> ring(corners(box.getCenterX(), box.getCenterY(), box.getWidth() / 2, box.getHeight() / 2,
				Math.toRadians(box.getAngle())));
		case Ellipse ellipse -> ring(ellipse(ellipse));
		case Polygon polygon -> usable(polygon.getPoints()) && ascending(polygon)
				? new Rings(polygon.getPoints(), polygon.getRingStarts(), polygon.getHoles())
				: null;
		case Polyline line -> usable(line.getPoints()) ? new Line(line.getPoints()) : null;
		case Keypoints keypoints -> usable(keypoints.getPoints()) ? pose(keypoints, label) : null;
		case Mask mask -> mask.getCounts() == null ? null : new Runs(mask.getWidth(), mask.getHeight(), mask.getCounts());
		default -> null;
		});
	}

	/** Corners of a rectangle turned about its centre, clockwise on the screen from the top left one. */
	public static double[] corners(double centerX, double centerY, double halfWidth, double halfHeight, double radians) {
		double cos = Math.cos(radians);
		double sin = Math.sin(radians);
		double[] points = new double[8];
		for (int i = 0; i < 4; i++) {
			double dx = i == 0 || i == 3 ? -halfWidth : halfWidth;
			double dy = i < 2 ? -halfHeight : halfHeight;
			points[2 * i] = centerX + dx * cos - dy * sin;
			points[2 * i + 1] = centerY + dx * sin + dy * cos;
		}
		return points;
	}

	static Envelope bounds(double[] points) {
		var bounds = new Envelope();
		for (int i = 0; i + 1 < points.length; i += 2)
			bounds.expandToInclude(points[i], points[i + 1]);
		return bounds;
	}

	private static double[] ellipse(Ellipse ellipse) {
		double turn = Math.toRadians(ellipse.getAngle());
		double cos = Math.cos(turn);
		double sin = Math.sin(turn);
		double[] points = new double[2 * ELLIPSE_POINTS];
		for (int i = 0; i < ELLIPSE_POINTS; i++) {
			double t = 2 * Math.PI * i / ELLIPSE_POINTS;
			double dx = ellipse.getRadiusX() * Math.cos(t);
			double dy = ellipse.getRadiusY() * Math.sin(t);
			points[2 * i] = ellipse.getCenterX() + dx * cos - dy * sin;
			points[2 * i + 1] = ellipse.getCenterY() + dx * sin + dy * cos;
		}
		return points;
	}

	private static Pose pose(Keypoints keypoints, Label label) {
		var skeleton = skeleton(label);
		if (skeleton == null)
			return new Pose(keypoints.getPoints(), keypoints.getVisibility(), NONE, null);
		int[] bones = skeleton.getEdges().stream().flatMapToInt(e -> IntStream.of(e.getFrom(), e.getTo()))
				.toArray();
		int[] colors = skeleton.getPoints().stream().mapToInt(p -> Colors.parse(p.getColor(), -1)).toArray();
		return new Pose(keypoints.getPoints(), keypoints.getVisibility(), bones, colors);
	}

	/** The skeleton of a label or the nearest broader one that has one; null when none has. */
	public static Skeleton skeleton(Label label) {
		int steps = 0;
		for (var at = label; at != null && steps++ < 100; at = at.getParent())
			if (at.getSkeleton() != null)
				return at.getSkeleton();
		return null;
	}

	private static Rings ring(double[] points) {
		return usable(points) ? new Rings(points, null, null) : null;
	}

	private static boolean ascending(Polygon polygon) {
		var starts = polygon.getRingStarts();
		if (starts == null)
			return true;
		int last = -1;
		for (int start : starts) {
			if (start <= last || start > polygon.getPoints().length / 2)
				return false;
			last = start;
		}
		return true;
	}

	private static boolean usable(double[] points) {
		if (points == null || points.length < 2)
			return false;
		for (double value : points)
			if (!Double.isFinite(value))
				return false;
		return true;
	}
}
