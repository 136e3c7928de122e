package org.labelwright.model.util;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.ExtensionRegistry;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.PageRegion;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.spi.GeometryKind;

/**
 * Works out what geometries cover, and moves copies of them. No method changes its arguments. Vendors'
 * kinds are asked through {@link GeometryKind}; one that is unknown or throws has no bounds and no area,
 * and stays where it is.
 */
public final class Geometries {

	/** Id of the extension point for vendors' kinds. */
	public static final String POINT = "org.labelwright.model.geometryKinds"; //$NON-NLS-1$

	private static final ExtensionRegistry<GeometryKind> KINDS = new ExtensionRegistry<>(POINT, "kind", GeometryKind.class); //$NON-NLS-1$

	private Geometries() {
	}

	/** The name by which labels allow a geometry, and files name it: {@code Box}, or {@code <nsURI>#<name>} of a vendor's. */
	public static String kind(Geometry geometry) {
		return ModelJson.typeName(geometry);
	}

	/**
	 * The rectangle around a geometry: source pixels, or points on its page for a {@link PageRegion}; around
	 * all keyframes of a {@link Track}; around the labelled points of {@link Keypoints}.
	 *
	 * @return empty for what has no place in a picture, and for what has no points
	 */
	public static Optional<Bounds> bounds(Geometry geometry) {
		return switch (geometry) {
		case null -> Optional.empty();
		case Box box -> Optional.of(new Bounds(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
		case RotatedBox box -> {
			double cos = Math.abs(Math.cos(Math.toRadians(box.getAngle())));
			double sin = Math.abs(Math.sin(Math.toRadians(box.getAngle())));
			yield around(box.getCenterX(), box.getCenterY(), (box.getWidth() * cos + box.getHeight() * sin) / 2,
					(box.getWidth() * sin + box.getHeight() * cos) / 2);
		}
		case Ellipse ellipse -> {
			double cos = Math.cos(Math.toRadians(ellipse.getAngle()));
			double sin = Math.sin(Math.toRadians(ellipse.getAngle()));
			yield around(ellipse.getCenterX(), ellipse.getCenterY(),
					Math.hypot(ellipse.getRadiusX() * cos, ellipse.getRadiusY() * sin),
					Math.hypot(ellipse.getRadiusX() * sin, ellipse.getRadiusY() * cos));
		}
		case Polygon polygon -> bounds(polygon.getPoints(), null);
		case Polyline line -> bounds(line.getPoints(), null);
		case Keypoints points -> bounds(points.getPoints(), points.getVisibility());
		case Mask mask -> Masks.bounds(mask);
		case PageRegion region -> bounds(region.getRegion());
		case Track track -> track.getKeyframes().stream().flatMap(keyframe -> bounds(keyframe.getGeometry()).stream())
				.reduce(Bounds::union);
		default -> vendor(geometry, kind -> kind.bounds(geometry)).flatMap(Function.identity());
		};
	}

	/**
	 * Square pixels covered. Holes of a polygon are taken off; where its rings overlap they count twice. Lines,
	 * points and tracks have none.
	 */
	public static double area(Geometry geometry) {
		return switch (geometry) {
		case null -> 0;
		case Box box -> box.getWidth() * box.getHeight();
		case RotatedBox box -> box.getWidth() * box.getHeight();
		case Ellipse ellipse -> Math.PI * ellipse.getRadiusX() * ellipse.getRadiusY();
		case Polygon polygon -> Math.max(0,
				Ring.of(polygon).stream().mapToDouble(ring -> ring.hole() ? -ring.area() : ring.area()).sum());
		case Mask mask -> Masks.area(mask);
		case PageRegion region -> area(region.getRegion());
		default -> vendor(geometry, kind -> kind.area(geometry)).orElse(0.0);
		};
	}

	/**
	 * A copy moved to the right and down. A mask moves by whole pixels, rounded, and loses what leaves the
	 * picture. What has no place in a picture is only copied.
	 */
	public static <G extends Geometry> G translate(G geometry, double dx, double dy) {
		var moved = copy(geometry);
		switch ((Geometry) moved) {
		case Box box -> {
			box.setX(box.getX() + dx);
			box.setY(box.getY() + dy);
		}
		case RotatedBox box -> {
			box.setCenterX(box.getCenterX() + dx);
			box.setCenterY(box.getCenterY() + dy);
		}
		case Ellipse ellipse -> {
			ellipse.setCenterX(ellipse.getCenterX() + dx);
			ellipse.setCenterY(ellipse.getCenterY() + dy);
		}
		case Polygon polygon -> polygon.setPoints(Affine.translation(dx, dy).apply(polygon.getPoints(), null));
		case Polyline line -> line.setPoints(Affine.translation(dx, dy).apply(line.getPoints(), null));
		case Keypoints points -> points
				.setPoints(Affine.translation(dx, dy).apply(points.getPoints(), points.getVisibility()));
		case Mask mask -> mask.setCounts(Masks.translate(mask, (int) Math.rint(dx), (int) Math.rint(dy)).getCounts());
		case PageRegion region -> {
			if (region.getRegion() != null)
				region.setRegion(translate(region.getRegion(), dx, dy));
		}
		case Track track -> {
			for (var keyframe : track.getKeyframes())
				if (keyframe.getGeometry() != null)
					keyframe.setGeometry(translate(keyframe.getGeometry(), dx, dy));
		}
		default -> {
			var other = vendor(geometry, kind -> kind.translate(geometry, dx, dy));
			if (other.isPresent() && geometry.eClass() == other.get().eClass())
				return sameClass(other.get());
		}
		}
		return moved;
	}

	@SuppressWarnings("unchecked") // has the very class of the argument
	private static <G extends Geometry> G sameClass(Geometry geometry) {
		return (G) geometry;
	}

	/**
	 * A copy stretched so that what filled one rectangle fills another. A side of no length is not
	 * stretched. An ellipse stays exact; a rotated box keeps its angle, with each side as long as it becomes
	 * when stretched.
	 *
	 * @return empty for kinds that cannot be stretched, such as masks
	 */
	public static Optional<Geometry> fit(Geometry geometry, Bounds from, Bounds to) {
		return Optional.ofNullable(Affine.between(from, to).apply(geometry));
	}

	/** A deep copy, which shares the packed arrays. */
	public static <G extends Geometry> G copy(G geometry) {
		return EcoreUtil.copy(geometry);
	}

	/**
	 * True when both have the same class and structure, and every decimal number differs by no more than the
	 * tolerance. Unknown content is compared as well.
	 */
	public static boolean equal(Geometry one, Geometry other, double tolerance) {
		return Equality.equal(one, other, tolerance);
	}

	/**
	 * What makes a geometry invalid by itself: numbers that are not finite, arrays that do not fit together,
	 * sizes below 0, ends before starts.
	 *
	 * @param place begins the place of each problem, such as the id of the annotation
	 */
	public static List<Problem> check(Geometry geometry, String place) {
		var own = new GeometryCheck(place).check(geometry);
		var vendor = vendor(geometry, kind -> kind.check(geometry, place)).orElse(List.of());
		return vendor.isEmpty() ? own
				: Stream.concat(own.stream(), vendor.stream()).toList();
	}

	/**
	 * How alike two geometries of one vendor's class are, as {@link GeometryKind#similarity} tells; of other kinds see
	 * {@code org.labelwright.quality.compare.Similarity}.
	 *
	 * @return from 0 to 1; empty when their classes differ or it is not told
	 */
	public static OptionalDouble vendorSimilarity(Geometry one, Geometry other) {
		if (one.eClass() != other.eClass())
			return OptionalDouble.empty();
		var told = vendor(one, kind -> kind.similarity(one, other)).orElse(OptionalDouble.empty());
		return told.isEmpty() || Double.isNaN(told.getAsDouble()) ? OptionalDouble.empty()
				: OptionalDouble.of(Math.clamp(told.getAsDouble(), 0, 1));
	}

	private static <R> Optional<R> vendor(Geometry geometry, Function<GeometryKind, R> question) {
		var name = kind(geometry);
		if (name.indexOf('#') < 0)
			return Optional.empty();
		var kind = KINDS.find(name);
		try {
			return kind.map(question);
		} catch (RuntimeException | LinkageError e) {
			ILog.of(Geometries.class).error("The geometry kind " + name + " failed and is passed over.", e); //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.empty();
		}
	}

	private static Optional<Bounds> around(double x, double y, double halfWidth, double halfHeight) {
		return Optional.of(new Bounds(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight));
	}

	private static Optional<Bounds> bounds(double[] points, int[] visibility) {
		if (points == null)
			return Optional.empty();
		double left = Double.POSITIVE_INFINITY;
		double top = Double.POSITIVE_INFINITY;
		double right = Double.NEGATIVE_INFINITY;
		double bottom = Double.NEGATIVE_INFINITY;
		for (int i = 0; i + 1 < points.length; i += 2) {
			if (visibility != null && i / 2 < visibility.length && visibility[i / 2] == 0)
				continue;
			left = Math.min(left, points[i]);
			right = Math.max(right, points[i]);
			top = Math.min(top, points[i + 1]);
			bottom = Math.max(bottom, points[i + 1]);
		}
		return left > right ? Optional.empty() : Optional.of(new Bounds(left, top, right - left, bottom - top));
	}
}
