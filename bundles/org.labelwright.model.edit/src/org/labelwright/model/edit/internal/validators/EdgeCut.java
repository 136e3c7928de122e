package org.labelwright.model.edit.internal.validators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.Ring;
import org.labelwright.model.util.Tracks;

/**
 * Cuts shapes off at the edges of a picture. Rings of polygons by Sutherland and Hodgman, "Reentrant polygon clipping" (Communications of
 * the ACM 17, 1974): parts of a ring that lie apart in the picture stay joined along the edge.
 */
final class EdgeCut {

	private static final int CORNERS = 3;

	private EdgeCut() {
	}

	/** What of a shape lies in a picture; empty when nothing does, or the kind of shape is none that can be cut. */
	static Optional<Geometry> of(Geometry geometry, double width, double height) {
		return switch (geometry) {
		case Box box -> box(box, width, height);
		case Polygon polygon -> polygon(polygon, width, height);
		case Keypoints points -> points(points, width, height);
		case Track track -> track(track, width, height);
		case null, default -> Optional.empty();
		};
	}

	private static Optional<Geometry> box(Box box, double width, double height) {
		double x = Math.max(0, box.getX());
		double y = Math.max(0, box.getY());
		double right = Math.min(width, box.getX() + box.getWidth());
		double bottom = Math.min(height, box.getY() + box.getHeight());
		if (right <= x || bottom <= y)
			return Optional.empty();
		var cut = Geometries.copy(box);
		cut.setX(x);
		cut.setY(y);
		cut.setWidth(right - x);
		cut.setHeight(bottom - y);
		return Optional.of(cut);
	}

	/** Each place by itself; where nothing of it lies in the picture the track is out of view. */
	private static Optional<Geometry> track(Track track, double width, double height) {
		var cut = Geometries.copy(track);
		for (var keyframe : cut.getKeyframes())
			if (keyframe.getGeometry() != null && !keyframe.isOutside())
				of(keyframe.getGeometry(), width, height).ifPresentOrElse(keyframe::setGeometry, () -> keyframe.setOutside(true));
		return Tracks.isSeen(cut) ? Optional.of(cut) : Optional.empty();
	}

	/** Labelled points that lie outside go to the nearest place in the picture. */
	private static Optional<Geometry> points(Keypoints points, double width, double height) {
		var moved = points.getPoints().clone();
		for (int i = 0; i + 1 < moved.length; i += 2) {
			moved[i] = Math.clamp(moved[i], 0, width);
			moved[i + 1] = Math.clamp(moved[i + 1], 0, height);
		}
		var cut = Geometries.copy(points);
		cut.setPoints(moved);
		return Optional.of(cut);
	}

	private static Optional<Geometry> polygon(Polygon polygon, double width, double height) {
		var rings = Ring.of(polygon).stream().map(ring -> new Ring(cut(ring.points(), width, height), ring.hole()))
				.filter(ring -> ring.points().length / 2 >= CORNERS).toList();
		if (rings.stream().allMatch(Ring::hole))
			return Optional.empty();
		var made = Ring.polygon(rings);
		var cut = Geometries.copy(polygon);
		cut.setPoints(made.getPoints());
		cut.setRingStarts(made.getRingStarts());
		cut.setHoles(made.getHoles());
		return Optional.of(cut);
	}

	private static double[] cut(double[] ring, double width, double height) {
		return half(half(half(half(ring, 0, 1, 0), 0, -1, width), 1, 1, 0), 1, -1, height);
	}

	/**
	 * The part of a ring on one side of a straight line.
	 *
	 * @param axis 0 for a line where x is the bound, 1 for y
	 * @param sign 1 to keep what is larger, -1 what is smaller
	 */
	private static double[] half(double[] ring, int axis, int sign, double bound) {
		List<Double> kept = new ArrayList<>();
		for (int i = 0; i + 1 < ring.length; i += 2) {
			int before = (i + ring.length - 2) % ring.length;
			double here = sign * (ring[i + axis] - bound);
			double there = sign * (ring[before + axis] - bound);
			if (here >= 0 != there >= 0) {
				double share = there / (there - here);
				double other = ring[before + 1 - axis] + share * (ring[i + 1 - axis] - ring[before + 1 - axis]);
				kept.add(axis == 0 ? bound : other);
				kept.add(axis == 0 ? other : bound);
			}
			if (here >= 0) {
				kept.add(ring[i]);
				kept.add(ring[i + 1]);
			}
		}
		return kept.stream().mapToDouble(Double::doubleValue).toArray();
	}
}
