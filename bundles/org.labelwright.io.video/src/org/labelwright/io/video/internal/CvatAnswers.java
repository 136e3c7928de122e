package org.labelwright.io.video.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Onset;

/**
 * What the tags of one label answer to the question that it stands for. A tag that is marked as a keyframe begins an answer, or
 * ends one when it is outside; one that is marked as none is filled in, and passed over. A tag without a mark, as CVAT itself writes
 * it, is of its frame alone.
 */
final class CvatAnswers {

	/** What is said from a frame on; no value for none. */
	private record Said(Object value, String place) {
	}

	private final TreeMap<Integer, Said> answers = new TreeMap<>();
	private final TreeMap<Integer, Said> alone = new TreeMap<>();

	/** @return false when something was said of the frame already; that stays */
	boolean add(int frame, Object value, Map<String, String> marks, String place) {
		var keyframe = marks.get("keyframe"); //$NON-NLS-1$
		if (CvatShapes.isOff(keyframe))
			return true;
		if (keyframe == null)
			return value != null && alone.putIfAbsent(frame, new Said(value, place)) == null;
		boolean outside = CvatShapes.isOn(marks.get("outside")); //$NON-NLS-1$
		return (outside || value != null) && answers.putIfAbsent(frame, new Said(outside ? null : value, place)) == null;
	}

	/** Says it of a video. */
	void tell(VideoItem item, String question, List<String> options, FrameTimes times) {
		alone.forEach((frame, said) -> {
			if (!alone.containsKey(frame - 1) || !alone.get(frame - 1).value.equals(said.value))
				answers.putIfAbsent(frame, said);
			if (!alone.containsKey(frame + 1))
				answers.putIfAbsent(frame + 1, new Said(null, said.place));
		});
		answers.forEach((frame, said) -> item.reply(question, said.value, options, Onset.atFrame(times, frame), said.place));
	}
}
