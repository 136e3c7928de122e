package org.labelwright.model.util;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.RotatedBox;

/** Two geometries as numbers that go over into each other one by one. See {@link Tracks} for the rules. */
final class PlaceMatch {

	private static final int ANGLE = 4;
	private static final double HALF_TURN = 180;
	private static final double TURN = 360;

	private final double[] from;
	private final double[] to;
	private final Function<double[], Geometry> build;
	private final Neighbour neighbour;

	/** A further geometry as numbers that fit those of one it lies beside; null when it does not fit. */
	@FunctionalInterface
	private interface Neighbour {
		double[] numbers(Geometry geometry, double[] beside);
	}

	private PlaceMatch(double[] from, double[] to, Function<double[], Geometry> build, Neighbour neighbour) {
		this.from = from;
		this.to = to;
		this.build = build;
		this.neighbour = neighbour;
	}

	/** Null when one does not go over into the other. */
	static PlaceMatch of(Geometry from, Geometry to) {
		if (from.eClass() != to.eClass())
			return null;
		return switch (from) {
		case Box box -> ofNumbers(box, to);
		case RotatedBox box -> ofNumbers(box, to);
		case Ellipse ellipse -> ofNumbers(ellipse, to);
		case Polygon polygon -> ofRings(polygon, Ring.of(polygon), Ring.of((Polygon) to));
		case Polyline line -> ofLines(line, (Polyline) to);
		case Keypoints points -> ofKeypoints(points, (Keypoints) to);
		default -> null;
		};
	}

	double[] from() {
		return from;
	}

	double[] to() {
		return to;
	}

	/** The geometry of numbers between {@link #from} and {@link #to}. */
	Geometry geometry(double[] values) {
		return build.apply(values);
	}

	/**
	 * The numbers of a geometry before {@link #from} or after {@link #to}, NaN for those it does not have; null when
	 * it does not fit.
	 */
	double[] neighbour(Geometry geometry, double[] beside) {
		return neighbour.numbers(geometry, beside);
	}

	private static PlaceMatch ofNumbers(Geometry from, Geometry to) {
		double[] start = numbers(from);
		return new PlaceMatch(start, turned(numbers(to), start), values -> withNumbers(from, values),
				(geometry, beside) -> geometry.eClass() == from.eClass() ? turned(numbers(geometry), beside) : null);
	}

	private static double[] numbers(Geometry geometry) {
		return switch (geometry) {
		case Box box -> new double[] { box.getX(), box.getY(), box.getWidth(), box.getHeight() };
		case RotatedBox box -> new double[] { box.getCenterX(), box.getCenterY(), box.getWidth(), box.getHeight(), box.getAngle() };
		case Ellipse ellipse -> new double[] { ellipse.getCenterX(), ellipse.getCenterY(), ellipse.getRadiusX(), ellipse.getRadiusY(),
				ellipse.getAngle() };
		default -> throw new IllegalArgumentException(geometry.eClass().getName());
		};
	}

	/** With an angle that is no more than half a turn from another. */
	private static double[] turned(double[] numbers, double[] beside) {
		if (numbers.length > ANGLE)
			numbers[ANGLE] = beside[ANGLE] + shortest(numbers[ANGLE] - beside[ANGLE]);
		return numbers;
	}

	private static double shortest(double degrees) {
		double rest = degrees % TURN;
		return rest > HALF_TURN ? rest - TURN : rest <= -HALF_TURN ? rest + TURN : rest;
	}

	private static Geometry withNumbers(Geometry pattern, double[] values) {
		var copy = Geometries.copy(pattern);
		switch (copy) {
		case Box box -> {
			box.setX(values[0]);
			box.setY(values[1]);
			box.setWidth(values[2]);
			box.setHeight(values[3]);
		}
		case RotatedBox box -> {
			box.setCenterX(values[0]);
			box.setCenterY(values[1]);
			box.setWidth(values[2]);
			box.setHeight(values[3]);
			box.setAngle(values[ANGLE]);
		}
		case Ellipse ellipse -> {
			ellipse.setCenterX(values[0]);
			ellipse.setCenterY(values[1]);
			ellipse.setRadiusX(values[2]);
			ellipse.setRadiusY(values[3]);
			ellipse.setAngle(values[ANGLE]);
		}
		default -> throw new IllegalArgumentException(copy.eClass().getName());
		}
		return copy;
	}

	private static PlaceMatch ofRings(Polygon pattern, List<Ring> from, List<Ring> to) {
		if (from.isEmpty() || !alike(from, to))
			return null;
		var starts = new ArrayList<double[]>(from.size());
		var ends = new ArrayList<double[]>(from.size());
		for (int i = 0; i < from.size(); i++) {
			double[] start = from.get(i).points();
			double[] end = to.get(i).points();
			if (start.length == 0 || end.length == 0)
				return null;
			start = Outline.filled(start, end.length, true);
			starts.add(start);
			ends.add(Outline.fitted(Outline.filled(end, start.length, true), start, true));
		}
		return new PlaceMatch(joined(starts), joined(ends), values -> polygon(pattern, starts, from, values),
				(geometry, beside) -> neighbour(geometry, starts, from, beside));
	}

	private static boolean alike(List<Ring> one, List<Ring> other) {
		if (one.size() != other.size())
			return false;
		for (int i = 0; i < one.size(); i++)
			if (one.get(i).hole() != other.get(i).hole())
				return false;
		return true;
	}

	private static double[] joined(List<double[]> parts) {
		return parts.stream().flatMapToDouble(Arrays::stream).toArray();
	}

	private static Geometry polygon(Polygon pattern, List<double[]> parts, List<Ring> rings, double[] values) {
		var built = new ArrayList<Ring>(rings.size());
		int start = 0;
		for (int i = 0; i < rings.size(); i++) {
			built.add(new Ring(Arrays.copyOfRange(values, start, start + parts.get(i).length), rings.get(i).hole()));
			start += parts.get(i).length;
		}
		var polygon = Ring.polygon(built);
		polygon.setUnknown(pattern.getUnknown());
		return polygon;
	}

	private static double[] neighbour(Geometry geometry, List<double[]> parts, List<Ring> rings, double[] beside) {
		if (!(geometry instanceof Polygon polygon))
			return null;
		var others = Ring.of(polygon);
		if (!alike(others, rings))
			return null;
		var fitted = new ArrayList<double[]>(parts.size());
		int start = 0;
		for (int i = 0; i < parts.size(); i++) {
			int length = parts.get(i).length;
			double[] points = others.get(i).points();
			if (points.length == 0 || points.length > length)
				return null;
			fitted.add(Outline.fitted(Outline.filled(points, length, true), Arrays.copyOfRange(beside, start, start + length), true));
			start += length;
		}
		return joined(fitted);
	}

	private static PlaceMatch ofLines(Polyline from, Polyline to) {
		if (!hasPoints(from.getPoints()) || !hasPoints(to.getPoints()))
			return null;
		double[] start = Outline.filled(from.getPoints(), to.getPoints().length, false);
		double[] end = Outline.fitted(Outline.filled(to.getPoints(), start.length, false), start, false);
		return new PlaceMatch(start, end, values -> {
			var line = Geometries.copy(from);
			line.setPoints(values);
			return line;
		}, (geometry, beside) -> geometry instanceof Polyline line && hasPoints(line.getPoints()) && line.getPoints().length <= beside.length
				? Outline.fitted(Outline.filled(line.getPoints(), beside.length, false), beside, false)
				: null);
	}

	private static boolean hasPoints(double[] points) {
		return points != null && points.length > 0 && points.length % 2 == 0;
	}

	private static PlaceMatch ofKeypoints(Keypoints from, Keypoints to) {
		if (!isSound(from) || !isSound(to) || from.getPoints().length != to.getPoints().length)
			return null;
		double[] start = from.getPoints();
		double[] end = to.getPoints().clone();
		for (int i = 0; i < end.length; i++)
			if (from.getVisibility()[i / 2] == 0 || to.getVisibility()[i / 2] == 0)
				end[i] = start[i];
		return new PlaceMatch(start, end, values -> {
			var points = Geometries.copy(from);
			points.setPoints(values);
			return points;
		}, (geometry, beside) -> geometry instanceof Keypoints points && isSound(points) && points.getPoints().length == beside.length
				? labelled(points)
				: null);
	}

	private static boolean isSound(Keypoints keypoints) {
		return hasPoints(keypoints.getPoints()) && keypoints.getVisibility() != null
				&& keypoints.getVisibility().length == keypoints.getPoints().length / 2;
	}

	private static double[] labelled(Keypoints keypoints) {
		double[] points = keypoints.getPoints().clone();
		for (int i = 0; i < points.length; i++)
			if (keypoints.getVisibility()[i / 2] == 0)
				points[i] = Double.NaN;
		return points;
	}
}
