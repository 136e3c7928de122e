package org.labelwright.model.util;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Interpolation;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Track;

/**
 * Works out where a track is at any frame.
 * <p>
 * A track begins at its first keyframe; there is nothing before. It stays at its last keyframe until the end of the
 * video, unless that is {@linkplain Keyframe#isOutside() outside}. Outside and occluded hold from a keyframe to the
 * next, values until a later keyframe gives another.
 * <p>
 * Between two keyframes the place goes with the presentation time, so that frames of different length do not make it
 * jerk; by the number of the frame when the times of the keyframes do not ascend. What goes over into each other:
 * <ul>
 * <li>Boxes by corner and size; rotated boxes and ellipses by centre, size and angle, the shortest way round.
 * <li>Polygons ring by ring, holes to holes, and polylines, by their points. The one with fewer points gets more on its
 * edges, where they are farthest apart by arc length. A ring is turned so that the squares of the ways of its points
 * add up to least, and read backwards when it goes round the other way. Rings that are not alike in number or in which
 * of them are holes stay.
 * <li>Keypoints point by point; the earlier keyframe says which are labelled and visible, and a point that the later
 * does not have stays.
 * <li>All else stays until the next keyframe: masks, and two keyframes with geometries of different kind.
 * </ul>
 * {@link Interpolation#SPLINE} is the monotone piecewise cubic of each coordinate through the keyframes: F. N. Fritsch
 * and J. Butland, "A Method for Constructing Local Monotone Piecewise Cubic Interpolants", SIAM J. Sci. Stat. Comput.
 * 5(2), 1984, with the weighted harmonic mean of the slopes and, at the ends, three-point slopes (C. Moler, "Numerical
 * Computing with MATLAB", 2004, section 3.4). It never goes beyond the keyframes, so that sizes stay positive and what
 * rests does rest. A stretch that is outside ends it on both sides.
 * <p>
 * No method changes its arguments.
 */
public final class Tracks {

	private Tracks() {
	}

	/**
	 * A stretch of frames.
	 *
	 * @param start the first frame
	 * @param end   the frame after the last; {@link Integer#MAX_VALUE} when it goes to the end of the video
	 */
	public record Span(int start, int end) {
		/** True when a frame is in it. */
		public boolean contains(int frame) {
			return start <= frame && frame < end;
		}

		/** True when both have a frame in common. */
		public boolean intersects(Span other) {
			return start < other.end && other.start < end;
		}
	}

	/**
	 * How a track is at a frame; empty before its first keyframe.
	 *
	 * @param time the presentation time of the frame in microseconds
	 */
	public static Optional<TrackState> at(Track track, int frame, long time) {
		int index = floor(track, frame);
		if (index < 0)
			return Optional.empty();
		var keyframe = track.getKeyframes().get(index);
		return Optional.of(new TrackState(place(track, index, frame, time), keyframe.isOutside(), keyframe.isOccluded(),
				keyframe.getFrame() == frame));
	}

	/** As {@link #at(Track, int, long)}, with the time of the frame looked up. */
	public static Optional<TrackState> at(Track track, int frame, FrameTimes times) {
		return at(track, frame, times.time(frame));
	}

	/** The last keyframe at or before a frame. */
	public static Optional<Keyframe> keyframe(Track track, int frame) {
		int index = floor(track, frame);
		return index < 0 ? Optional.empty() : Optional.of(track.getKeyframes().get(index));
	}

	/** The keyframe at exactly this frame. */
	public static Optional<Keyframe> keyframeAt(Track track, int frame) {
		return keyframe(track, frame).filter(keyframe -> keyframe.getFrame() == frame);
	}

	/**
	 * The last values that keyframes up to a frame give, by attribute. Attributes that none of them gives have the
	 * annotation's value.
	 */
	public static Map<String, Object> values(Track track, int frame) {
		var values = new LinkedHashMap<String, Object>();
		for (int i = 0; i <= floor(track, frame); i++)
			for (var value : track.getKeyframes().get(i).getValues())
				values.put(value.getAttributeId(), value.getValue());
		return values;
	}

	/**
	 * The frames at which the keyframe of a frame could lie as well: those after the keyframe before it and before the one
	 * after it; empty when there is none at the frame.
	 */
	public static Optional<Span> room(Track track, int frame, FrameTimes times) {
		int index = floor(track, frame);
		var keyframes = track.getKeyframes();
		if (index < 0 || keyframes.get(index).getFrame() != frame)
			return Optional.empty();
		return Optional.of(new Span(index == 0 ? 0 : keyframes.get(index - 1).getFrame() + 1,
				index + 1 == keyframes.size() ? times.count() : keyframes.get(index + 1).getFrame()));
	}

	/** The stretches in which a track is not outside, in their order. */
	public static List<Span> spans(Track track) {
		var spans = new ArrayList<Span>();
		int start = -1;
		for (var keyframe : track.getKeyframes()) {
			if (start < 0 && !keyframe.isOutside())
				start = keyframe.getFrame();
			else if (start >= 0 && keyframe.isOutside()) {
				spans.add(new Span(start, keyframe.getFrame()));
				start = -1;
			}
		}
		if (start >= 0)
			spans.add(new Span(start, Integer.MAX_VALUE));
		return spans;
	}

	/** True when the track is in view at a single frame. */
	public static boolean isShape(Track track, FrameTimes times) {
		var spans = spans(track);
		return spans.size() == 1 && Math.min(spans.getFirst().end(), times.count()) - spans.getFirst().start() == 1;
	}

	/** True when the track is seen at one frame at least. */
	public static boolean isSeen(Track track) {
		return track.getKeyframes().stream().anyMatch(keyframe -> !keyframe.isOutside() && keyframe.getGeometry() != null);
	}

	/** The kind of its places, by the first of them: its name as labels allow it; empty when there is none. */
	public static Optional<String> kind(Track track) {
		return track.getKeyframes().stream().map(Keyframe::getGeometry).filter(geometry -> geometry != null).findFirst()
				.map(Geometries::kind);
	}

	/** Index of the last keyframe at or before a frame, or -1. Keyframes lie in ascending frame. */
	static int floor(Track track, int frame) {
		var keyframes = track.getKeyframes();
		int low = 0;
		int high = keyframes.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (keyframes.get(middle).getFrame() <= frame)
				low = middle + 1;
			else
				high = middle;
		}
		return low - 1;
	}

	private static Geometry place(Track track, int index, int frame, long time) {
		var keyframes = track.getKeyframes();
		int left = placed(keyframes, index, -1);
		if (left < 0)
			return null;
		var from = keyframes.get(left);
		if (from.getFrame() == frame || track.getInterpolation() == Interpolation.NONE)
			return from.getGeometry();
		int right = placed(keyframes, index + 1, 1);
		if (right == keyframes.size())
			return from.getGeometry();
		return new Passage(from, keyframes.get(right), frame, time).place(track.getInterpolation() == Interpolation.SPLINE,
				before(keyframes, left), after(keyframes, right));
	}

	/** The next keyframe in a direction, this included, that has a place; -1 or the number of keyframes when there is none. */
	private static int placed(List<Keyframe> keyframes, int index, int direction) {
		int i = index;
		while (i >= 0 && i < keyframes.size() && keyframes.get(i).getGeometry() == null)
			i += direction;
		return i;
	}

	private static Keyframe before(List<Keyframe> keyframes, int left) {
		int before = placed(keyframes, left - 1, -1);
		return before < 0 || keyframes.get(before).isOutside() ? null : keyframes.get(before);
	}

	private static Keyframe after(List<Keyframe> keyframes, int right) {
		int after = placed(keyframes, right + 1, 1);
		return after == keyframes.size() || keyframes.get(right).isOutside() ? null : keyframes.get(after);
	}
}
