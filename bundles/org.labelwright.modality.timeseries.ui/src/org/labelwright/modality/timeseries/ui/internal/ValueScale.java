package org.labelwright.modality.timeseries.ui.internal;

/**
 * Which values are seen in a lane, and how high.
 *
 * @param low  at the bottom
 * @param high at the top, more than the low one
 * @param log  by powers of ten; both are more than 0 then
 */
public record ValueScale(double low, double high, boolean log) {

	/** Part of the height that is left free above and below. */
	private static final double MARGIN = 0.04;
	/** With powers of ten, what is less than this part of the greatest value lies at the bottom. */
	private static final double DEEPEST = 1e-6;
	private static final int STEPS = 16;

	/** For values from one to another, with a little room around them. */
	public static ValueScale of(double least, double greatest, boolean log) {
		if (log && greatest > 0) {
			double bottom = Math.max(least, greatest * DEEPEST);
			double room = Math.max(0.01, (Math.log10(greatest) - Math.log10(bottom)) * MARGIN);
			return new ValueScale(bottom / Math.pow(10, room), greatest * Math.pow(10, room), true);
		}
		double room = greatest > least ? (greatest - least) * MARGIN : Math.max(Math.abs(least), 1) * 0.5;
		return new ValueScale(least - room, greatest + room, false);
	}

	/** As {@link #of}, with ends on a grid, so that the scale stays the same while what is seen hardly differs. */
	public static ValueScale calm(double least, double greatest, boolean log) {
		if (log && greatest > 0) {
			double bottom = Math.log10(Math.max(least, greatest * DEEPEST));
			double top = Math.log10(greatest);
			double step = step(top - bottom);
			return step == 0 ? of(least, greatest, true) : of(Math.pow(10, Math.floor(bottom / step) * step), Math.pow(10, Math.ceil(top / step) * step), true);
		}
		double step = step(greatest - least);
		return step == 0 ? of(least, greatest, false) : of(Math.floor(least / step) * step, Math.ceil(greatest / step) * step, false);
	}

	/** A power of two, of which a span has from {@value #STEPS} to twice as many; 0 where that is no number. */
	private static double step(double span) {
		double step = span > 0 && Double.isFinite(span) ? Math.scalb(1, Math.getExponent(span)) / STEPS : 0;
		return step > Double.MIN_NORMAL && Double.isFinite(1 / step) ? step : 0;
	}

	/** The distance of a value from the top, of a height of 1; beyond 0 and 1 when it is not seen. */
	public double depth(double value) {
		if (!log)
			return (high - value) / (high - low);
		return value <= low ? 1 : (Math.log10(high) - Math.log10(value)) / (Math.log10(high) - Math.log10(low));
	}
}
