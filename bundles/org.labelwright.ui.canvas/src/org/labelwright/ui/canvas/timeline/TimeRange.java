package org.labelwright.ui.canvas.timeline;

/**
 * A stretch of time in microseconds.
 *
 * @param start not after the end
 * @param end   exclusive; equal to the start for a moment
 */
public record TimeRange(long start, long end) {

	/** @throws IllegalArgumentException when it would end before it starts */
	public TimeRange {
		if (start > end)
			throw new IllegalArgumentException(start + " is after " + end); //$NON-NLS-1$
	}

	/** Between two times, whichever comes first. */
	public static TimeRange between(long one, long other) {
		return new TimeRange(Math.min(one, other), Math.max(one, other));
	}

	public long length() {
		return end - start;
	}

	public boolean isEmpty() {
		return start == end;
	}

	/** Whether a time is in it; its end is. */
	public boolean touches(long time) {
		return start <= time && time <= end;
	}

	/** The same stretch at another time. */
	public TimeRange startingAt(long time) {
		return new TimeRange(time, time + length());
	}
}
