package org.labelwright.io.timeseries.internal;

import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;

/**
 * Makes intervals of the labels that samples have: samples with the same label that follow each other are one, which ends when the
 * next sample is taken; after the last sample, as long after it as it came after the one before it.
 */
final class StateRuns {

	private static final long LEAST = 1;

	private final SourceItem item;
	private final String tier;
	private final int channel;
	private String label = ""; //$NON-NLS-1$
	private String place;
	private long start;
	private long last = -1;
	private long period = LEAST;

	/**
	 * @param tier    of the intervals, or null
	 * @param channel of the intervals, or -1
	 */
	StateRuns(SourceItem item, String tier, int channel) {
		this.item = item;
		this.tier = tier;
		this.channel = channel;
	}

	/**
	 * Takes the label of the next sample.
	 *
	 * @param now   empty for none
	 * @param where for problems
	 * @return false when the sample is before the last one; it is left out then
	 */
	boolean take(long time, String now, String where) {
		if (time < last)
			return false;
		if (!now.equals(label)) {
			close(time);
			label = now;
			start = time;
			place = where;
		}
		if (last >= 0)
			period = Math.max(LEAST, time - last);
		last = time;
		return true;
	}

	private void close(long time) {
		if (!label.isEmpty())
			item.mention(label, null, Timed.interval(start, time, tier, channel), place);
	}

	/** After the last sample. */
	void end() {
		close(last + period);
		label = ""; //$NON-NLS-1$
	}

	/** When the last interval ends, by when the last two samples are taken. */
	static long end(long last, long before) {
		return last + Math.max(LEAST, before < 0 ? LEAST : last - before);
	}
}
