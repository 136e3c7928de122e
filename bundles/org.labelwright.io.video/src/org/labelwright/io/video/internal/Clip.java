package org.labelwright.io.video.internal;

import java.util.Collection;
import java.util.TreeMap;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.store.Item;

/**
 * The frames of a video that is written of.
 *
 * @param item  of the video
 * @param times of its frames; where there is no video they go on as they do between the keyframes
 * @param known whether the times are those of the video
 */
record Clip(Item item, FrameTimes times, boolean known) {

	/** Of what is said, where there is no video; it ends with the last keyframe at which something is in view. */
	static Clip of(Item item, Collection<Annotation> annotations) {
		var keyframes = new TreeMap<Integer, Long>();
		int last = 0;
		for (var annotation : annotations)
			if (annotation.getGeometry() instanceof Track track)
				for (Keyframe keyframe : track.getKeyframes()) {
					keyframes.putIfAbsent(keyframe.getFrame(), keyframe.getTime());
					last = Math.max(last, keyframe.isOutside() ? keyframe.getFrame() - 1 : keyframe.getFrame());
				}
		keyframes.putIfAbsent(0, 0L);
		int count = last + 1;
		return new Clip(item, new FrameTimes() {
			@Override
			public int count() {
				return count;
			}

			@Override
			public long time(int frame) {
				var before = keyframes.floorEntry(frame);
				var after = keyframes.ceilingEntry(frame);
				if (after == null)
					return before.getValue() + Math.round((frame - before.getKey()) * 1e6 / rate(keyframes));
				if (before.getKey().equals(after.getKey()))
					return before.getValue();
				return before.getValue() + Math.round((double) (after.getValue() - before.getValue()) * (frame - before.getKey())
						/ (after.getKey() - before.getKey()));
			}
		}, false);
	}

	private static double rate(TreeMap<Integer, Long> keyframes) {
		double seconds = (keyframes.lastEntry().getValue() - keyframes.firstEntry().getValue()) / 1e6;
		double rate = (keyframes.lastKey() - keyframes.firstKey()) / seconds;
		return seconds > 0 && rate > 0 ? rate : Videos.USUAL_RATE;
	}

	/** Number of frames. */
	int count() {
		return times.count();
	}

	/** Frames a second, on the whole, as a number of milliseconds or thousandths would give it; the usual when there is one frame. */
	double rate() {
		int last = count() - 1;
		if (last < 1 || times.time(last) <= times.time(0))
			return Videos.USUAL_RATE;
		double rate = last * 1e6 / (times.time(last) - times.time(0));
		double rounded = Math.rint(rate);
		return Math.abs(rate - rounded) < 1e-3 ? rounded : rate;
	}
}
