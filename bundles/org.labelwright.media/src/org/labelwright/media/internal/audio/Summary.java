package org.labelwright.media.internal.audio;

import java.util.Arrays;

/**
 * The extremes of a recording in bins of {@value #BIN} frames, and of {@value #STEP} times as many on each
 * further level. One thread adds; any number read, and see what was there when {@link #known} was last raised.
 * Extremes are kept as 16 bits, rounded outwards.
 */
public final class Summary {

	/** Frames of a bin on the finest level. */
	public static final int BIN = 256;
	/** Bins of a level that make one of the next. */
	static final int STEP = 8;
	static final int LEVELS = 8;
	private static final int ROOM = 64;

	final int channels;
	/** By level and channel: the least and greatest of a bin, side by side. */
	private final short[][][] bins = new short[LEVELS][][];
	private volatile long known;

	public Summary(int channels) {
		this.channels = channels;
		for (int level = 0; level < LEVELS; level++)
			bins[level] = new short[channels][ROOM];
	}

	/** One of so many frames, whose values are put in place afterwards. */
	static Summary of(int channels, long frames) {
		var summary = new Summary(channels);
		summary.known = frames;
		for (int level = 0; level < LEVELS; level++)
			summary.bins[level] = new short[channels][2 * summary.count(level)];
		return summary;
	}

	/** Frames that have been added. */
	public long known() {
		return known;
	}

	/** The extremes of one level and channel, of all bins that are known. */
	short[] values(int level, int channel) {
		return bins[level][channel];
	}

	static long binSize(int level) {
		return (long) BIN << 3 * level;
	}

	int count(int level) {
		return (int) Math.ceilDiv(known, binSize(level));
	}

	/** @param samples by channel; the number of frames before them is a multiple of {@link #BIN} */
	public void add(float[][] samples, int count) {
		long first = known;
		for (int at = 0; at < count; at += BIN) {
			int end = Math.min(at + BIN, count);
			for (int channel = 0; channel < channels; channel++) {
				float low = Float.POSITIVE_INFINITY;
				float high = Float.NEGATIVE_INFINITY;
				var values = samples[channel];
				for (int i = at; i < end; i++) {
					low = Math.min(low, values[i]);
					high = Math.max(high, values[i]);
				}
				put(first + at, channel, stored(Math.floor(low * 32767.0)), stored(Math.ceil(high * 32767.0)));
			}
		}
		known = first + count;
	}

	private void put(long frame, int channel, short low, short high) {
		for (int level = 0; level < LEVELS; level++) {
			int bin = (int) (frame / binSize(level));
			var values = room(level, channel, bin);
			boolean begins = frame % binSize(level) == 0;
			values[2 * bin] = begins ? low : (short) Math.min(values[2 * bin], low);
			values[2 * bin + 1] = begins ? high : (short) Math.max(values[2 * bin + 1], high);
		}
	}

	private short[] room(int level, int channel, int bin) {
		var values = bins[level][channel];
		if (2 * bin + 1 >= values.length) {
			values = Arrays.copyOf(values, Math.addExact(values.length, Math.max(ROOM, values.length / 4) & ~1));
			bins[level][channel] = values;
		}
		return values;
	}

	private static short stored(double value) {
		return (short) Math.clamp(value, Short.MIN_VALUE, Short.MAX_VALUE);
	}

	/** The extremes of some frames into one column; leaves it alone when none of them is known. */
	public void extremes(int channel, long from, long to, int column, float[] low, float[] high) {
		long end = Math.min(to, known);
		if (from >= end)
			return;
		int level = 0;
		while (level < LEVELS - 1 && binSize(level + 1) <= to - from)
			level++;
		var values = bins[level][channel];
		int least = Short.MAX_VALUE;
		int greatest = Short.MIN_VALUE;
		int last = (int) ((end - 1) / binSize(level));
		for (int bin = (int) (from / binSize(level)); bin <= last; bin++) {
			least = Math.min(least, values[2 * bin]);
			greatest = Math.max(greatest, values[2 * bin + 1]);
		}
		low[column] = least / 32767f;
		high[column] = greatest / 32767f;
	}
}
