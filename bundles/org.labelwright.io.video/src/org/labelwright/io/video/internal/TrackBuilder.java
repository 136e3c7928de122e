package org.labelwright.io.video.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.TrackEdits;

/** Puts a track together from what a source says of frames, in whatever order. */
final class TrackBuilder {

	private final TreeMap<Integer, Keyframe> keyframes = new TreeMap<>();
	private final Map<Integer, Map<String, Object>> values = new HashMap<>();

	/** @return false when something was said of the frame already; that stays */
	boolean add(int frame, Geometry geometry, boolean outside, boolean occluded) {
		return keyframes.putIfAbsent(frame, TrackEdits.keyframe(frame, 0, geometry, outside, occluded)) == null;
	}

	/** Adds all frames of another of which nothing was said yet. */
	void addAll(TrackBuilder other) {
		other.keyframes.forEach(keyframes::putIfAbsent);
	}

	/** Says what value an attribute has at a frame. */
	void value(int frame, String attribute, Object value) {
		values.computeIfAbsent(frame, key -> new LinkedHashMap<>()).put(attribute, value);
	}

	/** Takes all values of an attribute back when all of them are such. */
	void dropIf(String attribute, Predicate<Object> such) {
		if (values.values().stream().map(said -> said.get(attribute)).filter(Objects::nonNull).allMatch(such))
			values.values().forEach(said -> said.remove(attribute));
	}

	boolean isEmpty() {
		return keyframes.isEmpty();
	}

	/** A track whose keyframes are the frames that were added. */
	Track keyframes(FrameTimes times) {
		turnAll();
		changesOnly();
		var track = AnnotationFactory.eINSTANCE.createTrack();
		keyframes.values().forEach(keyframe -> keyframe.setTime(times.time(keyframe.getFrame())));
		track.getKeyframes().addAll(keyframes.values());
		return track;
	}

	/** A track that is in view at the frames that were added and at no other. */
	Track frames(FrameTimes times) {
		Keyframe before = null;
		for (var keyframe : keyframes.values().toArray(Keyframe[]::new)) {
			if (before != null && keyframe.getFrame() > before.getFrame() + 1)
				end(before);
			before = keyframe;
		}
		if (before != null && before.getFrame() + 1 < times.count())
			end(before);
		return keyframes(times);
	}

	private void end(Keyframe last) {
		if (!last.isOutside())
			add(last.getFrame() + 1, last.getGeometry(), true, last.isOccluded());
	}

	/** A box that is turned at one keyframe is one that can be turned at all. */
	private void turnAll() {
		if (keyframes.values().stream().noneMatch(keyframe -> keyframe.getGeometry() instanceof RotatedBox))
			return;
		for (var keyframe : keyframes.values())
			if (keyframe.getGeometry() instanceof Box box)
				keyframe.setGeometry(Shapes.rotatedBox(box.getX() + box.getWidth() / 2, box.getY() + box.getHeight() / 2, box.getWidth(),
						box.getHeight(), 0));
	}

	/** A value holds until there is another. */
	private void changesOnly() {
		var held = new HashMap<String, Object>();
		for (var keyframe : keyframes.values())
			values.getOrDefault(keyframe.getFrame(), Map.of()).forEach((attribute, value) -> {
				if (!Objects.equals(held.put(attribute, value), value)) {
					var given = AnnotationFactory.eINSTANCE.createAttributeValue();
					given.setAttributeId(attribute);
					given.setValue(value);
					keyframe.getValues().add(given);
				}
			});
	}
}
