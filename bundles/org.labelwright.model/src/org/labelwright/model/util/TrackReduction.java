package org.labelwright.model.util;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Interpolation;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.annotation.Track;

/** Leaves out the keyframes that a track does not need. See {@link TrackEdits#reduce}. */
final class TrackReduction {

	/** Into how many pieces the way between two keyframes is divided to compare smooth paths. */
	private static final int PIECES = 4;

	private final Track track;
	private final double tolerance;
	private final List<Keyframe> keyframes;
	private final BitSet kept = new BitSet();

	TrackReduction(Track track, double tolerance) {
		this.track = track;
		this.tolerance = tolerance;
		keyframes = track.getKeyframes();
	}

	Track run() {
		keepWhatChanges();
		Track reduced;
		do
			reduced = keptOnly();
		while (addFarthest(reduced));
		return reduced;
	}

	private void keepWhatChanges() {
		kept.set(0, Math.min(1, keyframes.size()));
		kept.set(Math.max(0, keyframes.size() - 1), keyframes.size());
		var values = new HashMap<String, Object>();
		for (int i = 0; i < keyframes.size(); i++) {
			var keyframe = keyframes.get(i);
			for (var value : keyframe.getValues())
				if (!Objects.equals(values.put(value.getAttributeId(), value.getValue()), value.getValue()))
					kept.set(i);
			if (keyframe.getUnknown() != null || i > 0 && differ(keyframes.get(i - 1), keyframe))
				kept.set(i);
		}
	}

	private static boolean differ(Keyframe one, Keyframe next) {
		return one.isOutside() != next.isOutside() || one.isOccluded() != next.isOccluded()
				|| (one.getGeometry() == null) != (next.getGeometry() == null);
	}

	private Track keptOnly() {
		var reduced = AnnotationFactory.eINSTANCE.createTrack();
		reduced.setInterpolation(track.getInterpolation());
		reduced.setUnknown(track.getUnknown());
		kept.stream().forEach(i -> reduced.getKeyframes().add(EcoreUtil.copy(keyframes.get(i))));
		return reduced;
	}

	/** Keeps one more in each gap where the path is too far off; false when there is none. */
	private boolean addFarthest(Track reduced) {
		var added = new BitSet();
		for (int i = kept.nextSetBit(0), next; i >= 0 && (next = kept.nextSetBit(i + 1)) >= 0; i = next) {
			int farthest = farthest(reduced, i, next);
			if (farthest >= 0)
				added.set(farthest);
		}
		kept.or(added);
		return !added.isEmpty();
	}

	/** Index of one that is not kept, where a path is farthest off between two that are; -1 when it is near enough. */
	private int farthest(Track reduced, int first, int last) {
		int farthest = -1;
		double most = tolerance;
		for (int i = first; i < last; i++) {
			double distance = Math.max(i == first ? 0 : distance(reduced, keyframes.get(i).getFrame(), keyframes.get(i).getTime()),
					between(reduced, i));
			if (distance > most) {
				most = distance;
				farthest = i;
			}
		}
		return farthest < 0 ? -1 : nearestLeftOut(farthest);
	}

	/** What is kept may be off because of its neighbours, when the path is smooth. */
	private int nearestLeftOut(int index) {
		int before = kept.previousClearBit(index);
		int after = kept.nextClearBit(index);
		if (after >= keyframes.size())
			return before;
		return before < 0 || after - index < index - before ? after : before;
	}

	private double between(Track reduced, int index) {
		if (track.getInterpolation() != Interpolation.SPLINE)
			return 0;
		var one = keyframes.get(index);
		var next = keyframes.get(index + 1);
		int frames = next.getFrame() - one.getFrame();
		double most = 0;
		for (int piece = 1; piece < PIECES; piece++) {
			int frame = one.getFrame() + (int) ((long) frames * piece / PIECES);
			if (frame > one.getFrame())
				most = Math.max(most, distance(reduced, frame,
						one.getTime() + (next.getTime() - one.getTime()) * (frame - one.getFrame()) / frames));
		}
		return most;
	}

	private double distance(Track reduced, int frame, long time) {
		return distance(Tracks.at(track, frame, time).map(TrackState::geometry).orElse(null),
				Tracks.at(reduced, frame, time).map(TrackState::geometry).orElse(null));
	}

	/** How far, in pixels, a point of one is from that of the other at most; infinite when they are not alike. */
	static double distance(Geometry one, Geometry other) {
		if (one == null || other == null || one.eClass() != other.eClass())
			return one == other ? 0 : Double.POSITIVE_INFINITY;
		return switch (one) {
		case Box box -> farthest(corners(box), corners((Box) other));
		case RotatedBox box -> farthest(corners(box), corners((RotatedBox) other));
		case Ellipse ellipse -> farthest(ends(ellipse), ends((Ellipse) other));
		case Polygon polygon -> matched(polygon, other, polygon.getPoints(), ((Polygon) other).getPoints());
		case Polyline line -> matched(line, other, line.getPoints(), ((Polyline) other).getPoints());
		case Keypoints points when Arrays.equals(points.getVisibility(), ((Keypoints) other).getVisibility()) -> matched(points, other,
				points.getPoints(), ((Keypoints) other).getPoints());
		default -> Geometries.equal(one, other, 0) ? 0 : Double.POSITIVE_INFINITY;
		};
	}

	private static double matched(Geometry one, Geometry other, double[] points, double[] otherPoints) {
		var match = points == null || otherPoints == null || points.length != otherPoints.length ? null : PlaceMatch.of(one, other);
		return match == null ? Double.POSITIVE_INFINITY : farthest(match.from(), match.to());
	}

	private static double farthest(double[] points, double[] others) {
		double most = 0;
		for (int i = 0; i + 1 < points.length; i += 2)
			most = Math.max(most, Math.hypot(points[i] - others[i], points[i + 1] - others[i + 1]));
		return most;
	}

	private static double[] corners(Box box) {
		double right = box.getX() + box.getWidth();
		double bottom = box.getY() + box.getHeight();
		return new double[] { box.getX(), box.getY(), right, box.getY(), right, bottom, box.getX(), bottom };
	}

	private static double[] corners(RotatedBox box) {
		double width = box.getWidth() / 2;
		double height = box.getHeight() / 2;
		return turned(box.getCenterX(), box.getCenterY(), box.getAngle(), -width, -height, width, -height, width, height, -width, height);
	}

	private static double[] ends(Ellipse ellipse) {
		return turned(ellipse.getCenterX(), ellipse.getCenterY(), ellipse.getAngle(), ellipse.getRadiusX(), 0, 0, ellipse.getRadiusY(),
				-ellipse.getRadiusX(), 0, 0, -ellipse.getRadiusY());
	}

	private static double[] turned(double x, double y, double angle, double... points) {
		double cos = Math.cos(Math.toRadians(angle));
		double sin = Math.sin(Math.toRadians(angle));
		var turned = new double[points.length];
		for (int i = 0; i < points.length; i += 2) {
			turned[i] = x + points[i] * cos - points[i + 1] * sin;
			turned[i + 1] = y + points[i] * sin + points[i + 1] * cos;
		}
		return turned;
	}
}
