package org.labelwright.model.edit.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.PageRegion;
import org.labelwright.model.annotation.PointSet3D;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.expression.Term.Type;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;

/** What an expression knows of an object besides its attributes. Each is missing for objects that have no such thing. */
enum Measure {
	/** Pixels from the left edge of the picture to that of the rectangle around the shape. */
	X(Type.NUMBER, bounds(Bounds::x)),
	/** Pixels from the upper edge of the picture. */
	Y(Type.NUMBER, bounds(Bounds::y)),
	/** Pixels, of the rectangle around the shape. */
	WIDTH(Type.NUMBER, bounds(Bounds::width)),
	/** Pixels, likewise. */
	HEIGHT(Type.NUMBER, bounds(Bounds::height)),
	/** Square pixels. */
	AREA(Type.NUMBER, object -> Measure.area(object.getGeometry())),
	/** Pixels of a line, code points of a stretch of text. */
	LENGTH(Type.NUMBER, object -> Measure.length(object.getGeometry())),
	/** Points of a polygon, line or cloud; those of keypoints that are labelled. */
	POINTS(Type.NUMBER, object -> Measure.points(object.getGeometry())),
	/** Seconds. */
	START(Type.NUMBER, object -> Measure.seconds(object.getGeometry(), true)),
	/** Seconds. */
	END(Type.NUMBER, object -> Measure.seconds(object.getGeometry(), false)),
	/** Seconds. */
	DURATION(Type.NUMBER, object -> Measure.duration(object.getGeometry())),
	/** What a stretch of text quotes, its parts with a space between. */
	TEXT(Type.TEXT, object -> object.getGeometry() instanceof TextSpan span && !span.getQuotes().isEmpty() ? String.join(" ", span.getQuotes()) : null), //$NON-NLS-1$
	/** Name of the kind of place. */
	KIND(Type.TEXT, object -> object.getGeometry() == null ? null : Geometries.kind(object.getGeometry())),
	/** Id of the label. */
	LABEL(Type.TEXT, Annotation::getLabelId),
	/** From 0 to 1. */
	CONFIDENCE(Type.NUMBER, Annotation::getConfidence);

	private static final double MICROS = 1e6;

	private final Type type;
	private final Function<Annotation, Object> value;

	Measure(Type type, Function<Annotation, Object> value) {
		this.type = type;
		this.value = value;
	}

	static Optional<Measure> named(String name) {
		return Arrays.stream(values()).filter(measure -> measure.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
	}

	Term at(int offset) {
		return new Term(type, offset, value);
	}

	private static Function<Annotation, Object> bounds(Function<Bounds, Double> measure) {
		return object -> object.getGeometry() instanceof Track ? null : Geometries.bounds(object.getGeometry()).map(measure).orElse(null);
	}

	private static Double area(Geometry geometry) {
		return switch (geometry) {
		case PageRegion region -> area(region.getRegion());
		case Polyline line -> null;
		case Keypoints points -> null;
		case Track track -> null;
		case null -> null;
		default -> Geometries.bounds(geometry).isPresent() ? (Double) Geometries.area(geometry) : null;
		};
	}

	private static Double length(Geometry geometry) {
		return switch (geometry) {
		case PageRegion region -> length(region.getRegion());
		case Polyline line -> length(line.getPoints());
		case TextSpan span -> length(span.getOffsets());
		case null, default -> null;
		};
	}

	private static Double length(double[] points) {
		double sum = 0;
		for (int i = 2; i + 1 < points.length; i += 2)
			sum += Math.hypot(points[i] - points[i - 2], points[i + 1] - points[i - 1]);
		return sum;
	}

	private static Double length(int[] offsets) {
		long sum = 0;
		for (int i = 0; i + 1 < offsets.length; i += 2)
			sum += (long) offsets[i + 1] - offsets[i];
		return (double) sum;
	}

	private static Double points(Geometry geometry) {
		return switch (geometry) {
		case PageRegion region -> points(region.getRegion());
		case Polygon polygon -> polygon.getPoints().length / 2.0;
		case Polyline line -> line.getPoints().length / 2.0;
		case Keypoints points -> (double) IntStream.of(points.getVisibility()).filter(visibility -> visibility > 0).count();
		case PointSet3D cloud -> (double) cloud.getIndices().length;
		case null, default -> null;
		};
	}

	private static Double seconds(Geometry geometry, boolean first) {
		return switch (geometry) {
		case TimePoint point -> point.getTime() / MICROS;
		case TimeInterval interval -> (first ? interval.getStart() : interval.getEnd()) / MICROS;
		case Track track -> track.getKeyframes().isEmpty() ? null : (Double) (edge(track.getKeyframes(), first).getTime() / MICROS);
		case null, default -> null;
		};
	}

	private static <T> T edge(List<T> all, boolean first) {
		return first ? all.getFirst() : all.getLast();
	}

	private static Double duration(Geometry geometry) {
		var start = seconds(geometry, true);
		return start == null ? null : (Double) (seconds(geometry, false) - start);
	}
}
