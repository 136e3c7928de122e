package org.labelwright.model.util;

import java.util.Objects;

/** When the frames of a video are shown. Safe for use from any thread. */
public interface FrameTimes {

	/** Number of frames; {@link Integer#MAX_VALUE} when it is not known. */
	int count();

	/**
	 * The presentation time of a frame in microseconds from the first frame's; ascends with the frame.
	 *
	 * @param frame from 0, in presentation order
	 * @throws IndexOutOfBoundsException for a frame that is not there
	 */
	long time(int frame);

	/** Of the presentation times of all frames, in ascending order. The array must not be changed afterwards. */
	static FrameTimes of(long... times) {
		return new FrameTimes() {
			@Override
			public int count() {
				return times.length;
			}

			@Override
			public long time(int frame) {
				return times[frame];
			}
		};
	}

	/**
	 * Of frames that all last equally long; times are rounded to the nearest microsecond.
	 *
	 * @param count at least 0; {@link Integer#MAX_VALUE} when it is not known
	 * @param rate  frames a second, above 0
	 */
	static FrameTimes constant(int count, double rate) {
		if (!(rate > 0 && Double.isFinite(rate)) || count < 0)
			throw new IllegalArgumentException("frame rate " + rate + ", frames " + count); //$NON-NLS-1$ //$NON-NLS-2$
		return new FrameTimes() {
			@Override
			public int count() {
				return count;
			}

			@Override
			public long time(int frame) {
				return Math.round(Objects.checkIndex(frame, count) * 1e6 / rate);
			}
		};
	}
}
