package org.labelwright.modality.timeseries;

import java.util.Arrays;

import org.eclipse.core.runtime.SubMonitor;

/**
 * Where the statistics of a series change, by PELT: R. Killick, P. Fearnhead and I. A. Eckley, "Optimal detection of changepoints
 * with a linear computational cost", JASA 107 (2012). Finds the changes with the least sum of the costs of the pieces and a
 * penalty for each change.
 */
public final class ChangePoints {

	/** What a piece costs: twice the negative log-likelihood of normal values, but for a constant. */
	public enum Cost {
		/** The mean changes; the deviation is that of the noise throughout. */
		MEAN(1),
		/** Mean and deviation change. */
		MEAN_AND_DEVIATION(2);

		/** How many numbers describe a piece. */
		private final int parameters;

		Cost(int parameters) {
			this.parameters = parameters;
		}
	}

	private final double[] sums;
	private final double[] squares;
	private final int count;
	private final Cost cost;
	private final double noise;

	/**
	 * @param values finite
	 * @throws IllegalArgumentException when one is not finite
	 */
	public ChangePoints(double[] values, Cost cost) {
		if (Arrays.stream(values).anyMatch(value -> !Double.isFinite(value)))
			throw new IllegalArgumentException("values must be finite"); //$NON-NLS-1$
		count = values.length;
		this.cost = cost;
		noise = noise(values);
		double mean = Arrays.stream(values).average().orElse(0);
		sums = new double[count + 1];
		squares = new double[count + 1];
		for (int i = 0; i < count; i++) {
			double value = values[i] - mean;
			sums[i + 1] = sums[i] + value;
			squares[i + 1] = squares[i] + value * value;
		}
	}

	/**
	 * The deviation of the noise, whatever the mean does: from the median of the absolute differences of neighbours, which for
	 * normal noise is 0.6745 times the square root of 2 as large.
	 */
	public static double noise(double[] values) {
		if (values.length < 2)
			return 0;
		var differences = new double[values.length - 1];
		for (int i = 0; i < differences.length; i++)
			differences[i] = Math.abs(values[i + 1] - values[i]);
		Arrays.sort(differences);
		double median = differences[differences.length / 2];
		if (median > 0)
			return median / (0.6745 * Math.sqrt(2));
		double mean = Arrays.stream(differences).average().getAsDouble(); // most values are as the one before: the mean tells more
		return mean * Math.sqrt(Math.PI) / 2;
	}

	/** The penalty of the Bayesian information criterion: the logarithm of the length for each number that a change brings. */
	public double penalty() {
		return (cost.parameters + 1) * Math.log(Math.max(2, count));
	}

	/** What the piece from one value to before another costs. */
	double cost(int from, int to) {
		int length = to - from;
		double sum = sums[to] - sums[from];
		double scatter = Math.max(0, squares[to] - squares[from] - sum * sum / length);
		if (cost == Cost.MEAN)
			return noise > 0 ? scatter / (noise * noise) : 0;
		// without any deviation the logarithm would have no end; a sum, as with the larger of both two pieces could cost more than one
		double least = Math.max(Double.MIN_NORMAL, noise * noise * 1e-4);
		return length * (Math.log(2 * Math.PI) + Math.log(least + scatter / length) + 1);
	}

	/**
	 * The first values of the pieces, but for the first piece.
	 *
	 * @param penalty for each change
	 * @param least   values that a piece has at least, at least 1, or 2 where the deviation changes
	 */
	public int[] find(double penalty, int least, SubMonitor monitor) {
		int shortest = Math.max(least, cost.parameters);
		if (count < 2 * shortest || noise == 0)
			return new int[0];
		var progress = SubMonitor.convert(monitor, count / 256 + 1);
		var best = new double[count + 1];
		var last = new int[count + 1];
		Arrays.fill(best, Double.POSITIVE_INFINITY);
		best[0] = -penalty;
		var candidates = new int[count + 1];
		var until = new int[count + 1];
		int many = 0;
		for (int end = shortest; end <= count; end++) {
			if (end % 256 == 0)
				progress.split(1);
			if (best[end - shortest] < Double.POSITIVE_INFINITY) {
				until[many] = Integer.MAX_VALUE;
				candidates[many++] = end - shortest;
			}
			int left = 0;
			for (int i = 0; i < many; i++) {
				double now = best[candidates[i]] + cost(candidates[i], end);
				if (now + penalty < best[end]) {
					best[end] = now + penalty;
					last[end] = candidates[i];
				}
			}
			for (int i = 0; i < many; i++) {
				// a candidate that is beaten now is beaten for all ends from which the better piece can begin here
				if (until[i] == Integer.MAX_VALUE && best[candidates[i]] + cost(candidates[i], end) > best[end])
					until[i] = end + shortest;
				if (until[i] > end + 1) {
					candidates[left] = candidates[i];
					until[left++] = until[i];
				}
			}
			many = left;
		}
		return back(last);
	}

	private int[] back(int[] last) {
		var changes = new int[count];
		int many = 0;
		for (int at = last[count]; at > 0; at = last[at])
			changes[many++] = at;
		var found = Arrays.copyOf(changes, many);
		Arrays.sort(found);
		return found;
	}
}
