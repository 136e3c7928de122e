package org.labelwright.quality;

import java.util.Optional;

/** Kendall's rank correlation, see M. Kendall and J. D. Gibbons, "Rank Correlation Methods", 5th edition (1990), chapters 1 and 3. */
public final class RankCorrelation {

	private RankCorrelation() {
	}

	/**
	 * Tau-b, which takes account of ties.
	 *
	 * @param one   scores of objects
	 * @param other scores of the same objects, in the same order
	 * @return from -1, one is the other's reverse, to 1, they are the same; empty when either ties all objects
	 */
	public static Optional<Double> tauB(double[] one, double[] other) {
		if (one.length != other.length)
			throw new IllegalArgumentException(one.length + " and " + other.length + " objects"); //$NON-NLS-1$ //$NON-NLS-2$
		long sum = 0;
		long untied = 0;
		long otherUntied = 0;
		for (int i = 0; i < one.length; i++)
			for (int j = 0; j < i; j++) {
				int here = Double.compare(one[i], one[j]);
				int there = Double.compare(other[i], other[j]);
				sum += Integer.signum(here) * Integer.signum(there);
				untied += here == 0 ? 0 : 1;
				otherUntied += there == 0 ? 0 : 1;
			}
		return untied == 0 || otherUntied == 0 ? Optional.empty() : Optional.of(sum / Math.sqrt((double) untied * otherUntied));
	}
}
