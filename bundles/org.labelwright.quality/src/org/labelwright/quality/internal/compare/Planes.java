package org.labelwright.quality.internal.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Cuboid3D;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.Masks;
import org.labelwright.model.util.Ring;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** What covers a part of a plane, and lines in it. Results are NaN where numbers are not finite or there is nothing to compare. */
public final class Planes {

	private static final int CORNERS = 256;
	/** How much smaller a polygon of so many corners is than the circle around it. */
	private static final double SHRUNK = CORNERS * Math.sin(2 * Math.PI / CORNERS) / (2 * Math.PI);
	private static final GeometryFactory FACTORY = new GeometryFactory();

	private Planes() {
	}

	/** Whether a geometry covers a part of the picture. */
	public static boolean isPlane(Geometry geometry) {
		return geometry instanceof Box || geometry instanceof RotatedBox || geometry instanceof Ellipse || geometry instanceof Polygon
				|| geometry instanceof Mask;
	}

	/** Of two that are {@link #isPlane planes}. */
	public static double intersectionOverUnion(Geometry one, Geometry other) {
		if (one instanceof Box && other instanceof Box)
			return boxes(Geometries.bounds(one).get(), Geometries.bounds(other).get());
		if (one instanceof Mask mine && other instanceof Mask yours)
			return mine.getWidth() != yours.getWidth() || mine.getHeight() != yours.getHeight() ? 0
					: ratio(Masks.intersection(mine, yours), Masks.area(mine), Masks.area(yours));
		if (one instanceof Mask mine)
			return withMask(mine, other);
		if (other instanceof Mask yours)
			return withMask(yours, one);
		if (apart(one, other))
			return 0;
		var mine = shape(one);
		var yours = shape(other);
		return mine == null || yours == null ? Double.NaN : ratio(overlap(mine, yours), mine.getArea(), yours.getArea());
	}

	private static boolean apart(Geometry one, Geometry other) {
		var mine = Geometries.bounds(one);
		var yours = Geometries.bounds(other);
		return mine.isPresent() && yours.isPresent() && !mine.get().intersects(yours.get());
	}

	/** Of two upright rectangles. */
	public static double boxes(Bounds one, Bounds other) {
		double width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
		double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
		return ratio(Math.max(0, width) * Math.max(0, height), one.area(), other.area());
	}

	/** NaN when nothing is covered, or a number is not finite. */
	private static double ratio(double both, double one, double other) {
		double either = one + other - both;
		return either > 0 && Double.isFinite(either) ? Math.min(1, Math.max(0, both / either)) : Double.NaN;
	}

	private static double overlap(org.locationtech.jts.geom.Geometry one, org.locationtech.jts.geom.Geometry other) {
		return one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())
				? OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION).getArea()
				: 0;
	}

	/** Null when a coordinate is not finite. */
	private static org.locationtech.jts.geom.Geometry shape(Geometry geometry) {
		return switch (geometry) {
		case Box box -> rectangle(box.getX() + box.getWidth() / 2, box.getY() + box.getHeight() / 2, box.getWidth(), box.getHeight(), 0);
		case RotatedBox box -> rectangle(box.getCenterX(), box.getCenterY(), box.getWidth(), box.getHeight(), Math.toRadians(box.getAngle()));
		case Ellipse ellipse -> {
			var ring = new double[2 * CORNERS];
			for (int i = 0; i < CORNERS; i++) {
				ring[2 * i] = ellipse.getRadiusX() / Math.sqrt(SHRUNK) * Math.cos(2 * Math.PI * i / CORNERS);
				ring[2 * i + 1] = ellipse.getRadiusY() / Math.sqrt(SHRUNK) * Math.sin(2 * Math.PI * i / CORNERS);
			}
			yield polygon(turned(ring, ellipse.getCenterX(), ellipse.getCenterY(), Math.toRadians(ellipse.getAngle())));
		}
		case Polygon polygon -> rings(Ring.of(polygon));
		default -> throw new IllegalArgumentException(geometry.eClass().getName());
		};
	}

	private static org.locationtech.jts.geom.Geometry rectangle(double x, double y, double width, double height, double angle) {
		return polygon(turned(new double[] { -width / 2, -height / 2, width / 2, -height / 2, width / 2, height / 2, -width / 2, height / 2 }, x, y, angle));
	}

	private static double[] turned(double[] points, double x, double y, double angle) {
		double cos = Math.cos(angle);
		double sin = Math.sin(angle);
		var turned = new double[points.length];
		for (int i = 0; i < points.length; i += 2) {
			turned[i] = x + points[i] * cos - points[i + 1] * sin;
			turned[i + 1] = y + points[i] * sin + points[i + 1] * cos;
		}
		return turned;
	}

	private static org.locationtech.jts.geom.Geometry polygon(double[] points) {
		var ring = ring(points);
		return ring == null ? null : sound(FACTORY.createPolygon(ring));
	}

	private static LinearRing ring(double[] points) {
		var coordinates = coordinates(points, true);
		return coordinates == null ? null : FACTORY.createLinearRing(coordinates);
	}

	private static Coordinate[] coordinates(double[] points, boolean closed) {
		int count = points.length / 2;
		var coordinates = new Coordinate[closed && count > 0 ? count + 1 : count];
		for (int i = 0; i < count; i++) {
			if (!Double.isFinite(points[2 * i]) || !Double.isFinite(points[2 * i + 1]))
				return null;
			coordinates[i] = new Coordinate(points[2 * i], points[2 * i + 1]);
		}
		if (coordinates.length > count)
			coordinates[count] = coordinates[0].copy();
		return coordinates;
	}

	/** What is outside of all holes and inside of any other ring. */
	private static org.locationtech.jts.geom.Geometry rings(List<Ring> rings) {
		org.locationtech.jts.geom.Geometry shape = FACTORY.createPolygon();
		for (boolean holes : new boolean[] { false, true })
			for (var ring : rings) {
				if (ring.hole() != holes || ring.points().length < 6)
					continue;
				var next = polygon(ring.points());
				if (next == null)
					return null;
				shape = shape.isEmpty() && !holes ? next : OverlayNGRobust.overlay(shape, next, holes ? OverlayNG.DIFFERENCE : OverlayNG.UNION);
			}
		return shape;
	}

	private static org.locationtech.jts.geom.Geometry sound(org.locationtech.jts.geom.Geometry shape) {
		return shape.isValid() ? shape : GeometryFixer.fix(shape);
	}

	private static double withMask(Mask mask, Geometry other) {
		var shape = shape(other);
		if (shape == null)
			return Double.NaN;
		if (shape.isEmpty())
			return ratio(0, Masks.area(mask), 0);
		var crossings = new HashMap<Integer, double[]>();
		var both = new double[1];
		Masks.forEachRun(mask, (column, top, bottom) -> {
			var crossed = crossings.computeIfAbsent(column, at -> crossings(shape, at + 0.5));
			for (int i = 0; i + 1 < crossed.length; i += 2)
				both[0] += Math.max(0, Math.min(bottom, crossed[i + 1]) - Math.max(top, crossed[i]));
		});
		double area = Masks.area(mask);
		return ratio(Math.min(both[0], Math.min(area, shape.getArea())), area, shape.getArea());
	}

	/** Where the outline of a shape crosses an upright line, in ascending order: it goes in and out by turns. */
	private static double[] crossings(org.locationtech.jts.geom.Geometry shape, double x) {
		var crossings = new ArrayList<Double>();
		for (int i = 0; i < shape.getNumGeometries(); i++)
			if (shape.getGeometryN(i) instanceof org.locationtech.jts.geom.Polygon polygon) {
				cross(polygon.getExteriorRing(), x, crossings);
				for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++)
					cross(polygon.getInteriorRingN(hole), x, crossings);
			}
		return crossings.stream().mapToDouble(Double::doubleValue).sorted().toArray();
	}

	private static void cross(LinearRing ring, double x, List<Double> crossings) {
		var points = ring.getCoordinateSequence();
		for (int i = 0; i + 1 < points.size(); i++) {
			double from = points.getX(i);
			double to = points.getX(i + 1);
			if (from <= x != to <= x)
				crossings.add(points.getY(i) + (points.getY(i + 1) - points.getY(i)) * (x - from) / (to - from));
		}
	}

	/** Of two lines: the harmonic mean of the shares of each that lie within a distance of the other. */
	public static double lines(Polyline one, Polyline other, double distance) {
		var mine = line(one);
		var yours = line(other);
		if (mine == null || yours == null)
			return Double.NaN;
		if (mine.getLength() == 0 || yours.getLength() == 0)
			return mine.getLength() == yours.getLength() ? Math.max(0, 1 - mine.distance(yours) / (2 * distance)) : 0;
		double completeness = covered(mine, yours, distance);
		double correctness = covered(yours, mine, distance);
		return completeness + correctness == 0 ? 0 : 2 * completeness * correctness / (completeness + correctness);
	}

	private static double covered(org.locationtech.jts.geom.Geometry line, org.locationtech.jts.geom.Geometry by, double distance) {
		return line.isWithinDistance(by, distance)
				? Math.min(1, OverlayNGRobust.overlay(line, by.buffer(distance), OverlayNG.INTERSECTION).getLength() / line.getLength())
				: 0;
	}

	private static org.locationtech.jts.geom.Geometry line(Polyline line) {
		var points = line.getPoints();
		if (points == null || points.length < 2)
			return null;
		var coordinates = coordinates(points, false);
		if (coordinates == null)
			return null;
		return FACTORY.createLineString(coordinates.length > 1 ? coordinates : new Coordinate[] { coordinates[0], coordinates[0].copy() });
	}

	/** Of two boxes in space that stand upright. */
	public static double cuboids(Cuboid3D one, Cuboid3D other) {
		var mine = ground(one);
		var yours = ground(other);
		if (mine == null || yours == null)
			return Double.NaN;
		double height = Math.min(one.getCenterZ() + one.getHeight() / 2, other.getCenterZ() + other.getHeight() / 2)
				- Math.max(one.getCenterZ() - one.getHeight() / 2, other.getCenterZ() - other.getHeight() / 2);
		return ratio(Math.max(0, height) * overlap(mine, yours), mine.getArea() * one.getHeight(), yours.getArea() * other.getHeight());
	}

	private static org.locationtech.jts.geom.Geometry ground(Cuboid3D cuboid) {
		return rectangle(cuboid.getCenterX(), cuboid.getCenterY(), cuboid.getLength(), cuboid.getWidth(), Math.toRadians(cuboid.getYaw()));
	}
}
