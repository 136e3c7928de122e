package org.labelwright.model.util;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Track;

/**
 * Makes changed copies of tracks; no method changes its arguments. A keyframe that a change needs where there is none
 * is inserted with the place that the track has there, so that steady and linear tracks keep their path; a spline
 * may bend a little otherwise, since its slopes depend on its keyframes.
 * <p>
 * A result may be seen at no frame any more, see {@link Tracks#isSeen}; whoever calls decides what that means.
 */
public final class TrackEdits {

	private final Track before;
	private final FrameTimes times;
	private final TreeMap<Integer, Keyframe> keyframes = new TreeMap<>();

	private TrackEdits(Track before, FrameTimes times) {
		this.before = before;
		this.times = times;
		for (var keyframe : before.getKeyframes())
			keyframes.put(keyframe.getFrame(), EcoreUtil.copy(keyframe));
	}

	private Track track() {
		var track = AnnotationFactory.eINSTANCE.createTrack();
		track.setInterpolation(before.getInterpolation());
		track.setUnknown(before.getUnknown());
		track.getKeyframes().addAll(keyframes.values());
		return track;
	}

	/** The keyframe at a frame, inserted as the track is there. */
	private Keyframe at(int frame) {
		return keyframes.computeIfAbsent(frame, key -> Tracks.at(before, frame, times)
				.map(state -> keyframe(frame, state.geometry(), state.outside(), state.occluded())).orElseGet(() -> first(frame)));
	}

	private Keyframe keyframe(int frame, Geometry geometry, boolean outside, boolean occluded) {
		return keyframe(frame, times.time(frame), geometry, outside, occluded);
	}

	/** One before all others, with the place of what was the first. */
	private Keyframe first(int frame) {
		var place = before.getKeyframes().isEmpty() ? null : before.getKeyframes().getFirst().getGeometry();
		return keyframe(frame, place, false, false);
	}

	/** Out of view from a frame on, as far as it is not. */
	private void end(int frame) {
		if (frame < times.count() && isInView(frame))
			at(frame).setOutside(true);
	}

	private boolean isInView(int frame) {
		return Tracks.keyframe(before, frame).filter(keyframe -> !keyframe.isOutside()).isPresent();
	}

	/** Begins where it is in view for the first time, with the values that hold there. */
	private void begin() {
		while (!keyframes.isEmpty() && keyframes.firstEntry().getValue().isOutside())
			keyframes.pollFirstEntry();
		if (!keyframes.isEmpty())
			carryValues(keyframes.firstEntry().getValue(), before);
	}

	/**
	 * A new keyframe.
	 *
	 * @param time     presentation time in microseconds
	 * @param geometry copied when it is part of something; may be null
	 */
	public static Keyframe keyframe(int frame, long time, Geometry geometry, boolean outside, boolean occluded) {
		var keyframe = AnnotationFactory.eINSTANCE.createKeyframe();
		keyframe.setFrame(frame);
		keyframe.setTime(time);
		keyframe.setGeometry(own(geometry));
		keyframe.setOutside(outside);
		keyframe.setOccluded(occluded);
		return keyframe;
	}

	private static Geometry own(Geometry geometry) {
		return geometry == null || geometry.eContainer() == null ? geometry : Geometries.copy(geometry);
	}

	/** A track of one keyframe, which stays there until the end of the video. */
	public static Track ofShape(Geometry geometry, FrameTimes times, int frame) {
		var track = AnnotationFactory.eINSTANCE.createTrack();
		track.getKeyframes().add(keyframe(frame, times.time(frame), geometry, false, false));
		return track;
	}

	/** With this place at a frame, from which on it is in view; the track begins there when it began later. */
	public static Track setPlace(Track track, FrameTimes times, int frame, Geometry geometry) {
		var edit = new TrackEdits(track, times);
		var keyframe = edit.at(frame);
		keyframe.setGeometry(own(geometry));
		keyframe.setOutside(false);
		return edit.track();
	}

	/** With a keyframe at a frame, which says what holds there already. */
	public static Track addKeyframe(Track track, FrameTimes times, int frame) {
		var edit = new TrackEdits(track, times);
		edit.at(frame);
		return edit.track();
	}

	/** Without the keyframe at a frame; as it was when there is none. */
	public static Track removeKeyframe(Track track, FrameTimes times, int frame) {
		var edit = new TrackEdits(track, times);
		edit.keyframes.remove(frame);
		return edit.track();
	}

	/**
	 * With a keyframe at another frame, and all that it says: place, values, out of view and covered.
	 *
	 * @param to in the {@linkplain Tracks#room room} that the keyframe has
	 */
	public static Track moveKeyframe(Track track, FrameTimes times, int from, int to) {
		var edit = new TrackEdits(track, times);
		var moved = edit.keyframes.remove(from);
		moved.setFrame(to);
		moved.setTime(times.time(to));
		edit.keyframes.put(to, moved);
		return edit.track();
	}

	/** In view from a frame on: what is before it goes, or it stays from there on where it is first. */
	public static Track startAt(Track track, FrameTimes times, int frame) {
		var rest = from(track, times, frame);
		return Tracks.spans(track).stream().findFirst().filter(span -> frame < span.start()).isPresent() ? extend(rest, times, frame) : rest;
	}

	/**
	 * In view up to the frame before another: what is from there on goes, or it stays up to there where it was last.
	 *
	 * @param end above 0, at most the number of frames, which lets it reach to the end of the video
	 */
	public static Track endAt(Track track, FrameTimes times, int end) {
		return Tracks.spans(track).stream().allMatch(span -> end > span.end()) ? extend(track, times, end - 1) : before(track, times, end);
	}

	/** Out of view, or in view, from a frame to the next keyframe. */
	public static Track setOutside(Track track, FrameTimes times, int frame, boolean outside) {
		var edit = new TrackEdits(track, times);
		edit.at(frame).setOutside(outside);
		return edit.track();
	}

	/** Covered, or not, from a frame to the next keyframe. */
	public static Track setOccluded(Track track, FrameTimes times, int frame, boolean occluded) {
		var edit = new TrackEdits(track, times);
		edit.at(frame).setOccluded(occluded);
		return edit.track();
	}

	/**
	 * With a value from a frame until a later keyframe gives another.
	 *
	 * @param value null to take away what the keyframe at the frame gives
	 */
	public static Track setValue(Track track, FrameTimes times, int frame, String attributeId, Object value) {
		var edit = new TrackEdits(track, times);
		if (value != null || edit.keyframes.containsKey(frame))
			give(edit.at(frame), attributeId, value);
		return edit.track();
	}

	private static void give(Keyframe keyframe, String attributeId, Object value) {
		keyframe.getValues().removeIf(present -> attributeId.equals(present.getAttributeId()));
		if (value != null)
			keyframe.getValues().add(value(attributeId, value));
	}

	private static AttributeValue value(String attributeId, Object value) {
		var given = AnnotationFactory.eINSTANCE.createAttributeValue();
		given.setAttributeId(attributeId);
		given.setValue(value);
		return given;
	}

	/** The keyframe gives all values that the track has at it, so that it needs none before. */
	private static void carryValues(Keyframe keyframe, Track track) {
		Tracks.values(track, keyframe.getFrame()).forEach((id, value) -> give(keyframe, id, value));
	}

	/** What is before a frame: out of view from it on. */
	public static Track before(Track track, FrameTimes times, int frame) {
		var edit = new TrackEdits(track, times);
		edit.end(frame);
		edit.keyframes.tailMap(frame, false).clear();
		return edit.track();
	}

	/** What is from a frame on, or from where it is in view again after the frame. */
	public static Track from(Track track, FrameTimes times, int frame) {
		var edit = new TrackEdits(track, times);
		if (edit.isInView(frame))
			edit.at(frame);
		edit.keyframes.headMap(frame, false).clear();
		edit.begin();
		return edit.track();
	}

	/** Without the frames from first to last, both included: out of view there, and as it was before and after. */
	public static Track cut(Track track, FrameTimes times, int first, int last) {
		var edit = new TrackEdits(track, times);
		boolean atStart = Tracks.floor(track, first - 1) < 0;
		edit.end(first);
		if (last + 1 < times.count() && edit.isInView(last + 1))
			carryValues(edit.at(last + 1), track);
		edit.keyframes.subMap(first, atStart, last, true).clear();
		if (atStart)
			edit.begin();
		return edit.track();
	}

	/**
	 * In view at a frame. Where it was out of view after the last time it was seen it stays where it was last, through
	 * the frame and no further; before its first keyframe it begins at the frame, with its first place.
	 */
	public static Track extend(Track track, FrameTimes times, int frame) {
		var edit = new TrackEdits(track, times);
		if (edit.isInView(frame) || !edit.at(frame).isOutside())
			return edit.track();
		int start = frame;
		for (var lower = edit.keyframes.lowerEntry(start); lower != null && lower.getValue().isOutside(); lower = edit.keyframes.lowerEntry(start))
			start = lower.getKey();
		var from = edit.keyframes.get(start);
		var place = Tracks.at(track, start, times).map(TrackState::geometry).orElseThrow();
		edit.keyframes.subMap(start, false, frame, true).clear();
		from.setOutside(false);
		if (frame > start && edit.keyframes.containsKey(frame + 1))
			edit.keyframes.put(frame, edit.keyframe(frame, place, false, from.isOccluded()));
		if (frame + 1 < times.count())
			edit.keyframes.computeIfAbsent(frame + 1, key -> edit.keyframe(key, place, true, from.isOccluded()));
		var before = edit.keyframes.lowerEntry(start);
		if (before != null && saysNothingNew(from, before.getValue()))
			edit.keyframes.remove(start);
		return edit.track();
	}

	private static boolean saysNothingNew(Keyframe keyframe, Keyframe before) {
		return keyframe.getValues().isEmpty() && keyframe.isOutside() == before.isOutside() && keyframe.isOccluded() == before.isOccluded()
				&& Geometries.equal(keyframe.getGeometry(), before.getGeometry(), 0);
	}

	/** Staying for a number of frames where it is at a frame. Keyframes that lie there give way, with their values. */
	public static Track propagate(Track track, FrameTimes times, int frame, int count) {
		var edit = new TrackEdits(track, times);
		int last = (int) Math.min((long) frame + count, times.count() - 1L);
		if (last <= frame)
			return edit.track();
		var here = edit.at(frame);
		edit.keyframes.subMap(frame, false, last, true).clear();
		edit.keyframes.put(last, edit.keyframe(last, here.getGeometry(), here.isOutside(), here.isOccluded()));
		return edit.track();
	}

	/**
	 * Going the way of another track after the frame that this begins with, up to a frame. Keyframes that lie there give way,
	 * with their values.
	 *
	 * @param last the frame at which the way ends
	 */
	public static Track follow(Track track, FrameTimes times, Track way, int last) {
		var edit = new TrackEdits(track, times);
		int first = way.getKeyframes().getFirst().getFrame();
		edit.at(first);
		edit.keyframes.subMap(first, false, Math.max(first, last), true).clear();
		for (var keyframe : way.getKeyframes())
			if (keyframe.getFrame() > first && keyframe.getFrame() <= last)
				edit.keyframes.put(keyframe.getFrame(), EcoreUtil.copy(keyframe));
		return edit.track();
	}

	/** Seen at one frame only, as it is there. */
	public static Track toShape(Track track, FrameTimes times, int frame) {
		var edit = new TrackEdits(track, times);
		var here = edit.at(frame);
		carryValues(here, track);
		edit.keyframes.clear();
		here.setOutside(false);
		edit.keyframes.put(frame, here);
		if (frame + 1 < times.count())
			edit.keyframes.put(frame + 1, edit.keyframe(frame + 1, here.getGeometry(), true, here.isOccluded()));
		return edit.track();
	}

	/** Without the end right after its last keyframe in view: it stays there until the end of the video. */
	public static Track toEnd(Track track, FrameTimes times) {
		var edit = new TrackEdits(track, times);
		while (edit.keyframes.size() > 1 && edit.keyframes.lastEntry().getValue().isOutside())
			edit.keyframes.pollLastEntry();
		return edit.track();
	}

	/** A stretch in which one of two tracks is in view. */
	private record Part(Track track, Tracks.Span span) {

		static Part of(Track track, Tracks.Span span) {
			int last = track.getKeyframes().getLast().getFrame();
			return new Part(track, span.end() == Integer.MAX_VALUE ? new Tracks.Span(span.start(), last + 1) : span);
		}

		/** True when its track is in view up to the end of the video. */
		boolean isOpen() {
			return span.end() > track.getKeyframes().getLast().getFrame();
		}
	}

	/**
	 * One track of two, with the interpolation of the first. Of two that follow each other, the earlier ends at its last
	 * keyframe when it does not end otherwise.
	 *
	 * @param gaps true to keep it out of view where neither was seen; false to let it go over from where the one ends to
	 *             where the other begins
	 * @return null when both are in view at one frame
	 */
	public static Track merge(Track one, Track other, FrameTimes times, boolean gaps) {
		var parts = new ArrayList<Part>();
		for (var track : List.of(one, other))
			Tracks.spans(track).forEach(span -> parts.add(Part.of(track, span)));
		parts.sort(Comparator.comparingInt(part -> part.span.start()));
		var edit = new TrackEdits(one, times);
		edit.keyframes.clear();
		for (int i = 0; i < parts.size(); i++) {
			var part = parts.get(i);
			edit.append(part, i > 0 && parts.get(i - 1).track != part.track);
			if (i + 1 == parts.size() ? !part.isOpen() : gaps || parts.get(i + 1).track == part.track)
				edit.end(part);
			if (i + 1 < parts.size() && parts.get(i + 1).span.intersects(part.span))
				return null;
		}
		return edit.track();
	}

	private void append(Part part, boolean withValues) {
		for (var keyframe : part.track.getKeyframes())
			if (keyframe.getFrame() >= part.span.start() && keyframe.getFrame() < part.span.end())
				keyframes.put(keyframe.getFrame(), EcoreUtil.copy(keyframe));
		if (withValues)
			carryValues(keyframes.get(part.span.start()), part.track);
	}

	private void end(Part part) {
		int frame = part.span.end();
		if (!part.isOpen())
			keyframes.put(frame, EcoreUtil.copy(Tracks.keyframeAt(part.track, frame).orElseThrow()));
		else if (frame < times.count()) {
			var last = part.track.getKeyframes().getLast();
			keyframes.put(frame, keyframe(frame, last.getGeometry(), true, last.isOccluded()));
		}
	}

	/**
	 * With as few keyframes as keep the path: none of those that are left out was farther than a tolerance from the path
	 * without it, nor, for a spline, is the path itself in between. Keyframes where more than the place changes stay.
	 * Begins with those that must stay and adds, in each gap, the one that is farthest away, until none is too far: D. H.
	 * Douglas and T. K. Peucker, "Algorithms for the Reduction of the Number of Points Required to Represent a Digitized
	 * Line or its Caricature", Cartographica 10(2), 1973, with time in place of the line.
	 *
	 * @param tolerance in pixels, at least 0
	 */
	public static Track reduce(Track track, double tolerance) {
		return new TrackReduction(track, tolerance).run();
	}
}
