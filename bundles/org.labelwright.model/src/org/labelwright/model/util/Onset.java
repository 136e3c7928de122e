package org.labelwright.model.util;

import java.util.Optional;

import org.labelwright.model.annotation.Answer;

/**
 * When an answer begins to hold.
 *
 * @param time  in microseconds from the start of the part
 * @param frame of a video the frame that is shown then, from 0 in presentation order; else -1
 */
public record Onset(long time, int frame) {

	/** At a frame of a video. */
	public static Onset atFrame(FrameTimes times, int frame) {
		return new Onset(times.time(frame), frame);
	}

	/** At a time of what has no frames. */
	public static Onset atTime(long time) {
		return new Onset(time, -1);
	}

	/** Of an answer; empty when it is about the whole. */
	public static Optional<Onset> of(Answer answer) {
		return answer.getTime() == null ? Optional.empty() : Optional.of(new Onset(answer.getTime(), answer.getFrame()));
	}

	/** Whether it is the same moment: of a video the same frame, as the times of frames may be told more or less exactly. */
	public boolean isAt(Onset other) {
		return frame >= 0 && other.frame >= 0 ? frame == other.frame : time == other.time;
	}

	/** Whether it comes before another moment. */
	public boolean isBefore(Onset other) {
		return frame >= 0 && other.frame >= 0 ? frame < other.frame : time < other.time;
	}
}
