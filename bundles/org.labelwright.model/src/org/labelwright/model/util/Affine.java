package org.labelwright.model.util;

import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.RotatedBox;

/** Stretches along the axes, then moves: (x, y) goes to (scaleX x + moveX, scaleY y + moveY). */
record Affine(double scaleX, double scaleY, double moveX, double moveY) {

	static Affine translation(double dx, double dy) {
		return new Affine(1, 1, dx, dy);
	}

	static Affine between(Bounds from, Bounds to) {
		double scaleX = from.width() == 0 ? 1 : to.width() / from.width();
		double scaleY = from.height() == 0 ? 1 : to.height() / from.height();
		return new Affine(scaleX, scaleY, to.x() - from.x() * scaleX, to.y() - from.y() * scaleY);
	}

	private double x(double x) {
		return scaleX * x + moveX;
	}

	private double y(double y) {
		return scaleY * y + moveY;
	}

	/**
	 * The points mapped; those that are not labelled stay as they are.
	 *
	 * @param visibility per point, or null when all are labelled
	 */
	double[] apply(double[] points, int[] visibility) {
		if (points == null)
			return null;
		var mapped = points.clone();
		for (int i = 0; i + 1 < mapped.length; i += 2)
			if (visibility == null || i / 2 >= visibility.length || visibility[i / 2] != 0) {
				mapped[i] = x(points[i]);
				mapped[i + 1] = y(points[i + 1]);
			}
		return mapped;
	}

	/** A mapped copy, or null for a kind that cannot be stretched. */
	Geometry apply(Geometry geometry) {
		var mapped = Geometries.copy(geometry);
		switch (mapped) {
		case Box box -> {
			box.setX(x(box.getX()));
			box.setY(y(box.getY()));
			box.setWidth(box.getWidth() * scaleX);
			box.setHeight(box.getHeight() * scaleY);
		}
		case Polygon polygon -> polygon.setPoints(apply(polygon.getPoints(), null));
		case Polyline line -> line.setPoints(apply(line.getPoints(), null));
		case Keypoints points -> points.setPoints(apply(points.getPoints(), points.getVisibility()));
		case RotatedBox box -> {
			double cos = Math.cos(Math.toRadians(box.getAngle()));
			double sin = Math.sin(Math.toRadians(box.getAngle()));
			box.setCenterX(x(box.getCenterX()));
			box.setCenterY(y(box.getCenterY()));
			box.setWidth(box.getWidth() * Math.hypot(scaleX * cos, scaleY * sin));
			box.setHeight(box.getHeight() * Math.hypot(scaleX * sin, scaleY * cos));
		}
		case Ellipse ellipse -> ellipse(ellipse);
		default -> {
			return null;
		}
		}
		return mapped;
	}

	/**
	 * The image of the unit circle under a matrix has the matrix' singular values as half axes; closed form for
	 * two dimensions: J. Blinn, "Consider the Lowly 2x2 Matrix", IEEE Computer Graphics and Applications 16(2),
	 * 1996.
	 */
	private void ellipse(Ellipse ellipse) {
		double cos = Math.cos(Math.toRadians(ellipse.getAngle()));
		double sin = Math.sin(Math.toRadians(ellipse.getAngle()));
		double a = scaleX * cos * ellipse.getRadiusX();
		double b = -scaleX * sin * ellipse.getRadiusY();
		double c = scaleY * sin * ellipse.getRadiusX();
		double d = scaleY * cos * ellipse.getRadiusY();
		ellipse.setCenterX(x(ellipse.getCenterX()));
		ellipse.setCenterY(y(ellipse.getCenterY()));
		if (scaleX == scaleY) {
			ellipse.setRadiusX(ellipse.getRadiusX() * scaleX);
			ellipse.setRadiusY(ellipse.getRadiusY() * scaleY);
			return;
		}
		double sum = Math.hypot((a + d) / 2, (c - b) / 2);
		double difference = Math.hypot((a - d) / 2, (c + b) / 2);
		ellipse.setRadiusX(sum + difference);
		ellipse.setRadiusY(Math.abs(sum - difference));
		double angle = (Math.atan2((c - b) / 2, (a + d) / 2) + Math.atan2((c + b) / 2, (a - d) / 2)) / 2;
		ellipse.setAngle(Math.toDegrees(angle));
	}
}
