package org.labelwright.io.coco.internal;

import java.util.Optional;

import org.labelwright.io.Parts;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;

/**
 * The parts that one object has in COCO: an outline, keypoints, a box.
 *
 * @param outline   a polygon or mask, or a shape that becomes a polygon, or null
 * @param keypoints or null
 * @param box       or null
 */
record Shapes(Geometry outline, Keypoints keypoints, Box box) {

	/** COCO rounds its boxes to two decimals; a box this close to its outline's is not worth keeping. */
	private static final double SAME = 0.005001;
	private static final int ELLIPSE_POINTS = 64;

	static Shapes of(Annotation annotation) {
		var parts = Parts.of(annotation);
		return new Shapes(parts.outline(), parts.keypoints(), parts.box());
	}

	boolean isEmpty() {
		return outline == null && keypoints == null && box == null;
	}

	/** Makes them the geometry and the secondary ones of an annotation; the outline goes before the keypoints. */
	void into(Annotation annotation) {
		var secondary = annotation.getSecondary();
		for (Geometry geometry : new Geometry[] { outline, keypoints, box })
			if (geometry == null)
				continue;
			else if (annotation.getGeometry() == null)
				annotation.setGeometry(geometry);
			else if (geometry != box || !same(Geometries.bounds(outline == null ? keypoints : outline)))
				secondary.add(geometry);
	}

	private boolean same(Optional<Bounds> bounds) {
		return bounds.isPresent() && Math.abs(bounds.get().x() - box.getX()) <= SAME
				&& Math.abs(bounds.get().y() - box.getY()) <= SAME
				&& Math.abs(bounds.get().width() - box.getWidth()) <= SAME
				&& Math.abs(bounds.get().height() - box.getHeight()) <= SAME;
	}

	/** The box, or what stands for it. */
	Optional<Bounds> bounds() {
		return Geometries.bounds(box != null ? box : outline != null ? outline : keypoints);
	}

	/** In square pixels, as a renderer without antialiasing would about count them. */
	double area() {
		return outline != null ? Geometries.area(outline) : bounds().map(Bounds::area).orElse(0.0);
	}

	/** A polygon for a shape that COCO does not have; others, and null, are returned as they are. */
	static Geometry outline(Geometry shape) {
		return switch (shape) {
		case null -> null;
		case RotatedBox r -> {
			double cos = Math.cos(Math.toRadians(r.getAngle()));
			double sin = Math.sin(Math.toRadians(r.getAngle()));
			var points = new double[8];
			for (int i = 0; i < 4; i++) {
				double x = (i == 0 || i == 3 ? -0.5 : 0.5) * r.getWidth();
				double y = (i < 2 ? -0.5 : 0.5) * r.getHeight();
				points[2 * i] = r.getCenterX() + x * cos - y * sin;
				points[2 * i + 1] = r.getCenterY() + x * sin + y * cos;
			}
			yield polygon(points);
		}
		case Ellipse e -> {
			double cos = Math.cos(Math.toRadians(e.getAngle()));
			double sin = Math.sin(Math.toRadians(e.getAngle()));
			var points = new double[2 * ELLIPSE_POINTS];
			for (int i = 0; i < ELLIPSE_POINTS; i++) {
				double x = e.getRadiusX() * Math.cos(2 * Math.PI * i / ELLIPSE_POINTS);
				double y = e.getRadiusY() * Math.sin(2 * Math.PI * i / ELLIPSE_POINTS);
				points[2 * i] = e.getCenterX() + x * cos - y * sin;
				points[2 * i + 1] = e.getCenterY() + x * sin + y * cos;
			}
			yield polygon(points);
		}
		default -> shape;
		};
	}

	private static Polygon polygon(double[] points) {
		var polygon = AnnotationFactory.eINSTANCE.createPolygon();
		polygon.setPoints(points);
		return polygon;
	}
}
