package org.labelwright.io.video.internal;

import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.RotatedBox;

/** New shapes. */
final class Shapes {

	private static final AnnotationFactory NEW = AnnotationFactory.eINSTANCE;

	private Shapes() {
	}

	/** Null when a number is none, or the size is negative. */
	static Box box(double x, double y, double width, double height) {
		if (Double.isNaN(x + y) || !(width >= 0 && height >= 0))
			return null;
		var box = NEW.createBox();
		box.setX(x);
		box.setY(y);
		box.setWidth(width);
		box.setHeight(height);
		return box;
	}

	/** Null when a number is none, or the size is negative. */
	static RotatedBox rotatedBox(double centerX, double centerY, double width, double height, double angle) {
		if (Double.isNaN(centerX + centerY + angle) || !(width >= 0 && height >= 0))
			return null;
		var box = NEW.createRotatedBox();
		box.setCenterX(centerX);
		box.setCenterY(centerY);
		box.setWidth(width);
		box.setHeight(height);
		box.setAngle(angle);
		return box;
	}

	/** Null when a number is none, or a radius is negative. */
	static Ellipse ellipse(double centerX, double centerY, double radiusX, double radiusY, double angle) {
		if (Double.isNaN(centerX + centerY + angle) || !(radiusX >= 0 && radiusY >= 0))
			return null;
		var ellipse = NEW.createEllipse();
		ellipse.setCenterX(centerX);
		ellipse.setCenterY(centerY);
		ellipse.setRadiusX(radiusX);
		ellipse.setRadiusY(radiusY);
		ellipse.setAngle(angle);
		return ellipse;
	}

	/** Of one ring; null when there are fewer than three points. */
	static Polygon polygon(double[] points) {
		if (points == null || points.length < 6)
			return null;
		var polygon = NEW.createPolygon();
		polygon.setPoints(points);
		return polygon;
	}

	/** Null when there are fewer than two points. */
	static Polyline polyline(double[] points) {
		if (points == null || points.length < 4)
			return null;
		var line = NEW.createPolyline();
		line.setPoints(points);
		return line;
	}

	/** Null when there are no points. */
	static Keypoints keypoints(double[] points, int[] visibility) {
		if (points == null || points.length == 0)
			return null;
		var keypoints = NEW.createKeypoints();
		keypoints.setPoints(points);
		keypoints.setVisibility(visibility);
		return keypoints;
	}
}
