package org.labelwright.media;

/**
 * The extremes of equal stretches of time that follow each other, as a drawing has them: while a view moves along by whole
 * stretches, those that are still seen are kept, and only new ones looked up. Of each sample in view, some stretch holds
 * the value. Not safe for use by several threads.
 */
public final class SignalColumns {

	/** Of a stretch, how far a view may be beside whole ones. */
	private static final double WHOLE = 1e-3;

	private final Signals signals;
	private final int channel;
	private double start = Double.NaN;
	private double perColumn;
	private double[] low = {};
	private double[] high = {};
	private double[] mean = {};

	/**
	 * @param signals stay the caller's
	 * @param channel from 0
	 */
	public SignalColumns(Signals signals, int channel) {
		this.signals = signals;
		this.channel = channel;
	}

	/** The least value of each stretch; NaN where nothing is known or measured. Belongs to this, as the others do. */
	public double[] low() {
		return low;
	}

	public double[] high() {
		return high;
	}

	public double[] mean() {
		return mean;
	}

	/** Knows nothing any more: more of the signals is known. */
	public void forget() {
		start = Double.NaN;
	}

	/**
	 * Looks up stretches, as {@link Signals#extremes}.
	 *
	 * @param begin of the first one, microseconds
	 * @param each  length of one, more than 0
	 * @param count how many
	 */
	public void look(double begin, double each, int count) {
		double moved = each == perColumn && count == low.length ? (begin - start) / each : Double.NaN;
		start = begin;
		perColumn = each;
		if (Math.abs(moved - Math.rint(moved)) < WHOLE && Math.abs(moved) < count / 2) {
			if (Math.rint(moved) != 0)
				move((int) Math.rint(moved));
			return;
		}
		low = new double[count];
		high = new double[count];
		mean = new double[count];
		signals.extremes(channel, start, perColumn, low, high, mean);
	}

	/** The stretch beside the new ones is looked up with these, so that nothing is lost on the border between them. */
	private void move(int by) {
		int kept = low.length - Math.abs(by);
		int count = Math.abs(by) + 1;
		int from = by > 0 ? low.length - count : 0;
		int seam = by > 0 ? from : count - 1;
		for (var all : new double[][] { low, high, mean })
			System.arraycopy(all, Math.max(0, by), all, Math.max(0, -by), kept);
		double least = low[seam];
		double greatest = high[seam];
		double middle = mean[seam];
		var found = new double[3][count];
		signals.extremes(channel, start + from * perColumn, perColumn, found[0], found[1], found[2]);
		System.arraycopy(found[0], 0, low, from, count);
		System.arraycopy(found[1], 0, high, from, count);
		System.arraycopy(found[2], 0, mean, from, count);
		if (Double.isNaN(least))
			return;
		low[seam] = Double.isNaN(low[seam]) ? least : Math.min(low[seam], least);
		high[seam] = Double.isNaN(high[seam]) ? greatest : Math.max(high[seam], greatest);
		mean[seam] = Double.isNaN(mean[seam]) ? middle : mean[seam];
	}
}
