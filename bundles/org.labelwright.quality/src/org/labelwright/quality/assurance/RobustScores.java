package org.labelwright.quality.assurance;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far values lie from the others, measured by what outliers do not move: B. Iglewicz and D. C. Hoaglin, "How to Detect and Handle Outliers" (1993):
 * 0.6745 (x - median) / MAD, where MAD is the median of distances from the median.
 *
 * @param median of the values
 * @param mad    greater than 0
 */
public record RobustScores(double median, double mad) {

	/** From which distance on that book takes values for outliers. */
	public static final double OUTLIER = 3.5;

	private static final double NORMAL = 0.6745;

	/** Empty when half of the values or more are equal, or there is none. */
	public static Optional<RobustScores> of(double[] values) {
		if (values.length == 0)
			return Optional.empty();
		double median = median(values);
		double mad = median(Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
		return mad > 0 ? Optional.of(new RobustScores(median, mad)) : Optional.empty();
	}

	public double of(double value) {
		return NORMAL * (value - median) / mad;
	}

	/** @param values at least one */
	static double median(double[] values) {
		var sorted = values.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}
}
