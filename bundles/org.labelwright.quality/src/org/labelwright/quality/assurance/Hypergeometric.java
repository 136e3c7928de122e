package org.labelwright.quality.assurance;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.special.Gamma;
import org.labelwright.quality.AgreementReport.Interval;

/**
 * Errors in a sample that is drawn from a lot without putting anything back, which are exactly distributed by the hypergeometric distribution, and what
 * they tell of the lot.
 */
public final class Hypergeometric {

	private static final double TAIL = 0.025;

	private Hypergeometric() {
	}

	/**
	 * How likely it is that a sample has at most so many errors.
	 *
	 * @param lot    documents
	 * @param errors in the lot, 0 to {@code lot}
	 * @param sample 0 to {@code lot}
	 * @param most   errors in the sample
	 */
	public static double atMost(int lot, int errors, int sample, int most) {
		int least = Math.max(0, sample + errors - lot);
		int all = Math.min(errors, sample);
		if (most < least)
			return 0;
		if (most >= all)
			return 1;
		double sum = 0;
		for (int x = least; x <= most; x++)
			sum += Math.exp(logarithm(lot, errors, sample, x));
		return Math.min(1, sum);
	}

	/** Of the probability of just so many errors. */
	private static double logarithm(int lot, int errors, int sample, int x) {
		return choose(errors, x) + choose(lot - errors, sample - x) - choose(lot, sample);
	}

	private static double choose(int n, int k) {
		return Gamma.logGamma(n + 1.0) - Gamma.logGamma(k + 1.0) - Gamma.logGamma(n - k + 1.0);
	}

	/**
	 * Where the number of errors in a lot lies with a confidence of 95 percent at least: those for which neither so many errors in the sample nor so few
	 * have a probability of 2.5 percent or less (L. Katz, "Confidence intervals for the number showing a certain characteristic in a population when
	 * sampling is without replacement", Journal of the American Statistical Association 48 (1953)).
	 *
	 * @param found errors in the sample
	 */
	public static Interval errors(int lot, int sample, int found) {
		int least = found;
		int most = lot - sample + found;
		return new Interval(first(least, most, errors -> 1 - atMost(lot, errors, sample, found - 1) > TAIL),
				first(least, most, errors -> errors == most || atMost(lot, errors + 1, sample, found) <= TAIL));
	}

	/** The first number from which on something holds. */
	private static int first(int from, int to, java.util.function.IntPredicate holds) {
		int low = from;
		int high = to;
		while (low < high) {
			int middle = low + (high - low) / 2;
			if (holds.test(middle))
				high = middle;
			else
				low = middle + 1;
		}
		return low;
	}

	/**
	 * Where the rate of errors lies with a confidence of 95 percent at least, of whatever the sample stands for beyond its lot (C. J. Clopper and E. S.
	 * Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial", Biometrika 26 (1934)).
	 *
	 * @param sample 0 for none, of which nothing is known
	 */
	public static Interval rate(int sample, int found) {
		return new Interval(found == 0 ? 0 : quantile(found, sample - found + 1, TAIL), found == sample ? 1 : quantile(found + 1, sample - found, 1 - TAIL));
	}

	private static double quantile(double alpha, double beta, double probability) {
		return new BetaDistribution(alpha, beta, 1e-12).inverseCumulativeProbability(probability);
	}
}
