package org.labelwright.quality;

import java.util.Optional;
import java.util.function.IntFunction;

import org.apache.commons.math3.distribution.TDistribution;
import org.labelwright.quality.AgreementReport.Interval;

/**
 * Confidence intervals of 95 percent for figures of any kind, by the delete-a-group jackknife of P. S. Kott, Journal of Official Statistics 17
 * (2001): items are dealt to groups, and the figure is computed again without each group. What lies on one item stands or falls together, for it is
 * not independent. With no more items than groups this is the jackknife that J. L. Fleiss and M. Davies, American Journal of Epidemiology 115
 * (1982), found apt for kappa.
 */
public final class Jackknife {

	/** How many groups there are; t is within 3 percent of the normal quantile then. */
	public static final int GROUPS = 50;

	private Jackknife() {
	}

	/**
	 * The interval of a figure.
	 *
	 * @param value   of all groups
	 * @param groups  how many have anything in them
	 * @param without the figure without such a group, counted from 0
	 * @return empty when the figure is not determined with and without each group, or there is one group only
	 */
	public static Optional<Interval> interval(Optional<Double> value, int groups, IntFunction<Optional<Double>> without) {
		if (value.isEmpty() || groups < 2)
			return Optional.empty();
		var figures = new double[groups];
		double mean = 0;
		for (int i = 0; i < groups; i++) {
			var figure = without.apply(i);
			if (figure.isEmpty())
				return Optional.empty();
			figures[i] = figure.get();
			mean += figures[i] / groups;
		}
		double squares = 0;
		for (var figure : figures)
			squares += (figure - mean) * (figure - mean);
		double half = QUANTILES[groups] * Math.sqrt(squares * (groups - 1) / groups);
		return Optional.of(new Interval(value.get() - half, value.get() + half));
	}

	private static final double[] QUANTILES = new double[GROUPS + 1];

	static {
		for (int groups = 2; groups <= GROUPS; groups++)
			QUANTILES[groups] = new TDistribution(groups - 1).inverseCumulativeProbability(0.975);
	}
}
