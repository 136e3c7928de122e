package org.labelwright.schema.internal.evolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;

import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.Geometries;

/** Says the same place by another kind of geometry, where that is possible without loss: a rectangle as a turned one or as a polygon, and back. */
final class Shapes {

	private static final String BOX = "Box"; //$NON-NLS-1$
	private static final String ROTATED = "RotatedBox"; //$NON-NLS-1$
	private static final String POLYGON = "Polygon"; //$NON-NLS-1$

	private Shapes() {
	}

	/** The geometry as the first of the kinds that can say it; empty when none can. It is not changed itself. */
	static Optional<Geometry> as(Geometry geometry, Collection<String> kinds) {
		if (geometry instanceof Track track)
			return track(track, kinds);
		for (var kind : kinds) {
			var made = as(geometry, kind);
			if (made != null) {
				made.setUnknown(geometry.getUnknown());
				return Optional.of(made);
			}
		}
		return Optional.empty();
	}

	private static Optional<Geometry> track(Track track, Collection<String> kinds) {
		var copy = Geometries.copy(track);
		for (var keyframe : copy.getKeyframes())
			if (keyframe.getGeometry() != null) {
				var made = kinds.contains(Geometries.kind(keyframe.getGeometry())) ? Optional.of(keyframe.getGeometry()) : as(keyframe.getGeometry(), kinds);
				if (made.isEmpty())
					return Optional.empty();
				keyframe.setGeometry(made.get());
			}
		return Optional.of(copy);
	}

	private static Geometry as(Geometry geometry, String kind) {
		return switch (geometry) {
		case Box box when kind.equals(ROTATED) -> rotated(box);
		case Box box when kind.equals(POLYGON) -> polygon(box.getX(), box.getY(), box.getX() + box.getWidth(), box.getY(), box.getX() + box.getWidth(),
				box.getY() + box.getHeight(), box.getX(), box.getY() + box.getHeight());
		case RotatedBox box when kind.equals(BOX) -> box.getAngle() % 90 == 0 ? upright(box) : null;
		case RotatedBox box when kind.equals(POLYGON) -> polygon(box);
		case Polygon polygon when kind.equals(BOX) -> box(polygon);
		case Polygon polygon when kind.equals(ROTATED) -> box(polygon) instanceof Box box ? rotated(box) : null;
		default -> null;
		};
	}

	private static RotatedBox rotated(Box box) {
		var made = AnnotationFactory.eINSTANCE.createRotatedBox();
		made.setCenterX(box.getX() + box.getWidth() / 2);
		made.setCenterY(box.getY() + box.getHeight() / 2);
		made.setWidth(box.getWidth());
		made.setHeight(box.getHeight());
		return made;
	}

	private static Box upright(RotatedBox box) {
		boolean across = box.getAngle() % 180 != 0;
		double width = across ? box.getHeight() : box.getWidth();
		double height = across ? box.getWidth() : box.getHeight();
		return box(box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height);
	}

	private static Box box(double x, double y, double width, double height) {
		var made = AnnotationFactory.eINSTANCE.createBox();
		made.setX(x);
		made.setY(y);
		made.setWidth(width);
		made.setHeight(height);
		return made;
	}

	private static Polygon polygon(RotatedBox box) {
		double cos = Math.cos(Math.toRadians(box.getAngle()));
		double sin = Math.sin(Math.toRadians(box.getAngle()));
		var points = new double[8];
		var signs = new double[][] { { -0.5, -0.5 }, { 0.5, -0.5 }, { 0.5, 0.5 }, { -0.5, 0.5 } };
		for (int i = 0; i < signs.length; i++) {
			double x = signs[i][0] * box.getWidth();
			double y = signs[i][1] * box.getHeight();
			points[2 * i] = box.getCenterX() + x * cos - y * sin;
			points[2 * i + 1] = box.getCenterY() + x * sin + y * cos;
		}
		return polygon(points);
	}

	private static Polygon polygon(double... points) {
		var made = AnnotationFactory.eINSTANCE.createPolygon();
		made.setPoints(points);
		return made;
	}

	/** The rectangle that a polygon is; null when it is none. */
	private static Box box(Polygon polygon) {
		var points = polygon.getPoints();
		if (points == null || points.length != 8 || polygon.getRingStarts() != null || polygon.getHoles() != null)
			return null;
		var xs = new ArrayList<Double>();
		var ys = new ArrayList<Double>();
		for (int i = 0; i < 8; i += 2) {
			int next = (i + 2) % 8;
			boolean across = points[i + 1] == points[next + 1];
			boolean along = points[i] == points[next];
			int after = (i + 4) % 8;
			boolean turns = across ? points[next] == points[after] : points[next + 1] == points[after + 1];
			if (across == along || !turns)
				return null;
			xs.add(points[i]);
			ys.add(points[i + 1]);
		}
		double x = xs.stream().min(Double::compare).orElseThrow();
		double y = ys.stream().min(Double::compare).orElseThrow();
		return box(x, y, xs.stream().max(Double::compare).orElseThrow() - x, ys.stream().max(Double::compare).orElseThrow() - y);
	}
}
