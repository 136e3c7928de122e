package org.labelwright.media.internal.signal;

import java.util.Arrays;

/**
 * What bins of {@value #BIN} samples hold, and {@value #STEP} times as many on each further level: least and greatest
 * value, their sum and how many there are, and from when to when. One thread adds; any number read, and see what was
 * there when {@link #known} was last raised.
 */
public final class SignalSummary {

	/** Samples of a bin on the finest level. */
	public static final int BIN = 64;
	/** Bins of a level that make one of the next. */
	static final int STEP = 8;
	static final int LEVELS = 8;
	private static final int ROOM = 16;

	/** What some samples hold; gaps are none. */
	public static final class Extent {

		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		double sum;
		long count;

		public boolean isEmpty() {
			return count == 0;
		}

		public double low() {
			return low;
		}

		public double high() {
			return high;
		}

		public double mean() {
			return sum / count;
		}

		public void clear() {
			low = Double.POSITIVE_INFINITY;
			high = Double.NEGATIVE_INFINITY;
			sum = count = 0;
		}

		/** Adds a value, unless it is a gap. */
		public void add(double value) {
			if (Double.isNaN(value))
				return;
			low = Math.min(low, value);
			high = Math.max(high, value);
			sum += value;
			count++;
		}
	}

	/** The bins of a level. */
	static final class Level {

		double[] low = new double[ROOM];
		double[] high = new double[ROOM];
		double[] sum = new double[ROOM];
		int[] count = new int[ROOM];

		void room(int bins) {
			int before = low.length;
			if (bins <= before)
				return;
			int size = Math.max(bins, before + before / 2);
			high = Arrays.copyOf(high, size);
			sum = Arrays.copyOf(sum, size);
			count = Arrays.copyOf(count, size);
			low = Arrays.copyOf(low, size); // the last one, for its length is what is asked
		}

		void put(int bin, boolean begins, Extent extent) {
			room(bin + 1);
			low[bin] = begins ? extent.low : Math.min(low[bin], extent.low);
			high[bin] = begins ? extent.high : Math.max(high[bin], extent.high);
			sum[bin] = begins ? extent.sum : sum[bin] + extent.sum;
			count[bin] = begins ? (int) extent.count : count[bin] + (int) extent.count;
		}

		void add(int bin, Extent to) {
			if (count[bin] == 0)
				return;
			to.low = Math.min(to.low, low[bin]);
			to.high = Math.max(to.high, high[bin]);
			to.sum += sum[bin];
			to.count += count[bin];
		}
	}

	/** From when to when the bins of the finest level last, for channels that have the same times. */
	static final class Times {

		long[] first = new long[ROOM];
		long[] last = new long[ROOM];
		volatile long known;
	}

	/** The bins of one channel. */
	private static final class Values {

		final Level[] levels = new Level[LEVELS];
		volatile long known;

		Values() {
			Arrays.setAll(levels, level -> new Level());
		}
	}

	private final int[] clocks;
	private final Times[] times;
	private final Values[] values;
	private final Extent extent = new Extent();

	/** @param clocks by channel: those with the same number have the same times */
	public SignalSummary(int[] clocks) {
		this.clocks = clocks.clone();
		times = new Times[clocks.length];
		values = new Values[clocks.length];
		for (int i = 0; i < clocks.length; i++) {
			values[i] = new Values();
			times[i] = new Times();
			for (int other = i - 1; other >= 0; other--)
				if (clocks[other] == clocks[i])
					times[i] = times[other];
		}
	}

	int channels() {
		return clocks.length;
	}

	/** Whether the times of a channel are those of another one before it. */
	boolean sharesTimes(int channel) {
		for (int other = 0; other < channel; other++)
			if (times[other] == times[channel])
				return true;
		return false;
	}

	Times times(int channel) {
		return times[channel];
	}

	Level level(int channel, int level) {
		return values[channel].levels[level];
	}

	/** Says how many samples there are, after all bins have been put in place. */
	void setKnown(int channel, long samples) {
		times[channel].known = samples;
		values[channel].known = samples;
	}

	/** Samples of a channel that have been added. */
	public long known(int channel) {
		return values[channel].known;
	}

	/** When the last sample was taken that has been added; -1 when there is none. */
	public long end() {
		long end = -1;
		for (var one : times)
			if (one.known > 0)
				end = Math.max(end, one.last[bins(one.known) - 1]);
		return end;
	}

	/** How many bins so many samples take on the finest level. */
	public static int bins(long samples) {
		return Math.toIntExact(Math.ceilDiv(samples, BIN));
	}

	/** How many bins a level has. */
	static int bins(long samples, int level) {
		return Math.toIntExact(Math.ceilDiv(samples, (long) BIN << 3 * level));
	}

	/** Adds the samples that follow. */
	public void add(int channel, long[] sampled, double[] added, int count) {
		var own = values[channel];
		long first = own.known;
		if (times[channel].known == first)
			add(times[channel], sampled, count);
		for (int at = 0; at < count;) {
			long sample = first + at;
			int end = (int) Math.min(count, at + BIN - sample % BIN);
			extent.clear();
			for (; at < end; at++)
				extent.add(added[at]);
			for (int level = 0; level < LEVELS; level++) {
				long size = (long) BIN << 3 * level;
				own.levels[level].put((int) (sample / size), sample % size == 0, extent);
			}
		}
		own.known = first + count;
	}

	private static void add(Times clock, long[] sampled, int count) {
		long first = clock.known;
		int needed = bins(first + count);
		if (needed > clock.first.length) {
			int size = Math.max(needed, clock.first.length + clock.first.length / 2);
			clock.last = Arrays.copyOf(clock.last, size);
			clock.first = Arrays.copyOf(clock.first, size);
		}
		for (int at = 0; at < count;) {
			long sample = first + at;
			int bin = (int) (sample / BIN);
			if (sample % BIN == 0)
				clock.first[bin] = sampled[at];
			at = (int) Math.min(count, at + BIN - sample % BIN);
			clock.last[bin] = sampled[at - 1];
		}
		clock.known = first + count;
	}

	/** The first bin of which some sample may be at a time or after it; the number of bins when there is none. */
	public int firstBin(int channel, double time) {
		int low = 0;
		int high = bins(values[channel].known);
		var last = times[channel].last;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (last[middle] < time)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** The first bin that begins at a time or after it. */
	public int endBin(int channel, double time) {
		int low = 0;
		int high = bins(values[channel].known);
		var first = times[channel].first;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (first[middle] < time)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** Adds what some bins of the finest level hold, with as few steps as possible. */
	public void extent(int channel, int fromBin, int toBin, Extent to) {
		int from = fromBin;
		int end = toBin;
		for (int level = 0; from < end; level++) {
			var bins = values[channel].levels[level];
			if (level == LEVELS - 1) {
				while (from < end)
					bins.add(from++, to);
				return;
			}
			while (from < end && from % STEP != 0)
				bins.add(from++, to);
			while (from < end && end % STEP != 0)
				bins.add(--end, to);
			from /= STEP;
			end /= STEP;
		}
	}
}
