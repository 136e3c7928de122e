package org.labelwright.quality;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Scope;

/** The mean of figures of which each item has some, with its interval. Confined to one thread. */
public final class Mean {

	private final double[] sums = new double[Jackknife.GROUPS];
	private final long[] counts = new long[Jackknife.GROUPS];

	/**
	 * Adds a figure.
	 *
	 * @param group of the item, see {@link Compared#group()}
	 */
	public void add(double value, int group) {
		sums[group] += value;
		counts[group]++;
	}

	/** How many figures there are. */
	public long count() {
		return Arrays.stream(counts).sum();
	}

	/** The mean as a measure; its units are the figures. */
	public Measure measure(Scope scope, Coefficient coefficient) {
		var groups = IntStream.range(0, counts.length).filter(group -> counts[group] > 0).toArray();
		double sum = Arrays.stream(sums).sum();
		long count = count();
		Optional<Double> value = count == 0 ? Optional.empty() : Optional.of(sum / count);
		return Measure.of(scope, coefficient, value, count)
				.within(Jackknife.interval(value, groups.length, i -> Optional.of((sum - sums[groups[i]]) / (count - counts[groups[i]]))));
	}
}
