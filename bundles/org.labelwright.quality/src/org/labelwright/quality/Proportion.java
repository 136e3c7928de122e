package org.labelwright.quality;

/**
 * How often something was the case, with the 95 percent score interval of E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22 (1927), without a correction for continuity.
 *
 * @param count how often it was
 * @param of    how often it could have been
 * @param rate  the share, or null when it could never have been
 * @param lower bound of the interval, 0 when nothing is known
 * @param upper bound of the interval, 1 when nothing is known
 */
public record Proportion(double count, long of, Double rate, double lower, double upper) {

	/** The 0.975 quantile of the standard normal distribution. */
	static final double Z = 1.959963984540054;

	/** @param count from 0 to {@code of}; halves stand for ties */
	public static Proportion of(double count, long of) {
		if (!(count >= 0 && count <= of))
			throw new IllegalArgumentException(count + " of " + of); //$NON-NLS-1$
		if (of == 0)
			return new Proportion(0, 0, null, 0, 1);
		double rate = count / of;
		double centre = (rate + Z * Z / (2 * of)) / (1 + Z * Z / of);
		double half = Z * Math.sqrt(rate * (1 - rate) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
		return new Proportion(count, of, rate, count == 0 ? 0 : centre - half, count == of ? 1 : centre + half);
	}
}
