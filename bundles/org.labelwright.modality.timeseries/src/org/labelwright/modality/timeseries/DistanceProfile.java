package org.labelwright.modality.timeseries;

import java.util.Arrays;
import java.util.function.Consumer;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/**
 * How far each stretch of a series is from a query: the Euclidean distance of both after each was brought to mean 0 and
 * standard deviation 1. Computed by Fourier transforms of pieces, as Mueen's algorithm for similarity search does (MASS, A. Mueen
 * et al., "The Fastest Similarity Search Algorithm for Time Series Subsequences under Euclidean Distance and Correlation
 * Coefficient", 2015; version 3). A constant stretch is at distance 0 from a constant query, and at the square root of the
 * length from any other; one with a gap is infinitely far. Not safe for several threads.
 */
public final class DistanceProfile {

	/** Shortest transform, in samples. */
	private static final int LEAST = 1 << 12;
	/** A deviation this small beside the values is rounding and counts as none. */
	private static final double FLAT = 1e-10;
	/** A variance this small beside the mean square may be rounding: unless the stretch is long, it is measured by itself. */
	private static final double ROUNDING = 1e-7;
	private static final int MEASURED = 1 << 12;

	private final int length;
	private final int size;
	private final boolean flat;
	/** Transform of the query, turned round and normalised. */
	private final double[][] query;

	/**
	 * @param query at least 2 samples, without gaps
	 * @throws IllegalArgumentException when it is shorter, longer than 2^28, or has a gap
	 */
	public DistanceProfile(double[] query) {
		length = query.length;
		if (length < 2 || length > 1 << 28 || Arrays.stream(query).anyMatch(value -> !Double.isFinite(value)))
			throw new IllegalArgumentException("a query of " + length + " samples, or with gaps"); //$NON-NLS-1$ //$NON-NLS-2$
		size = Math.max(LEAST, Integer.highestOneBit(length - 1) * 8);
		double mean = Arrays.stream(query).average().getAsDouble();
		double deviation = Math.sqrt(Arrays.stream(query).map(value -> (value - mean) * (value - mean)).sum() / length);
		flat = isFlat(deviation, mean);
		this.query = new double[2][size];
		for (int i = 0; i < length && !flat; i++)
			this.query[0][i] = (query[length - 1 - i] - mean) / deviation;
		transform(this.query, TransformType.FORWARD);
	}

	private static boolean isFlat(double deviation, double mean) {
		return !(deviation > FLAT * Math.max(1e-300, Math.abs(mean)));
	}

	private static void transform(double[][] numbers, TransformType type) {
		FastFourierTransformer.transformInPlace(numbers, DftNormalization.STANDARD, type);
	}

	/** Samples of the query. */
	public int length() {
		return length;
	}

	/** How many samples of a long series are best given at once. */
	public int piece() {
		return size - length + 1;
	}

	/**
	 * The distances of all stretches of a series.
	 *
	 * @param series NaN is a gap
	 * @return one for each place where a stretch can begin; none when the series is shorter than the query
	 */
	public double[] of(double[] series) {
		var distances = new double[Math.max(0, series.length - length + 1)];
		int step = size - length + 1;
		for (int from = 0; from < distances.length; from += step) {
			var piece = Arrays.copyOfRange(series, from, Math.min(series.length, from + size));
			var found = piece(piece);
			System.arraycopy(found, 0, distances, from, found.length);
		}
		return distances;
	}

	/** Of at most as many samples as the transform has. */
	private double[] piece(double[] values) {
		int count = values.length - length + 1;
		double centre = Arrays.stream(values).filter(Double::isFinite).average().orElse(0);
		var product = new double[2][size];
		for (int i = 0; i < values.length; i++)
			product[0][i] = Double.isFinite(values[i]) ? values[i] - centre : 0; // centred, so that squares do not swallow what differs
		var moments = new Moments(product[0], values, length, count);
		transform(product, TransformType.FORWARD);
		for (int i = 0; i < size; i++) {
			double real = product[0][i] * query[0][i] - product[1][i] * query[1][i];
			product[1][i] = product[0][i] * query[1][i] + product[1][i] * query[0][i];
			product[0][i] = real;
		}
		transform(product, TransformType.INVERSE);
		var distances = new double[count];
		for (int i = 0; i < count; i++)
			distances[i] = distance(product[0][i + length - 1], moments, i, centre);
		return distances;
	}

	private double distance(double product, Moments moments, int at, double centre) {
		if (moments.gaps[at])
			return Double.POSITIVE_INFINITY;
		double deviation = moments.deviations[at];
		boolean still = isFlat(deviation, centre);
		if (still || flat)
			return still && flat ? 0 : Math.sqrt(length);
		return Math.sqrt(Math.max(0, 2 * (length - product / deviation)));
	}

	/** Standard deviations of stretches, and whether they have gaps. */
	private static final class Moments {
		private final double[] deviations;
		private final boolean[] gaps;

		Moments(double[] centred, double[] values, int length, int count) {
			deviations = new double[count];
			gaps = new boolean[count];
			double sum = 0;
			double squares = 0;
			int missing = 0;
			int same = 0;
			for (int i = 0; i < values.length; i++) {
				sum += centred[i];
				squares += centred[i] * centred[i];
				missing += Double.isFinite(values[i]) ? 0 : 1;
				same = i > 0 && values[i] == values[i - 1] ? same + 1 : 1;
				int begin = i - length + 1;
				if (begin < 0)
					continue;
				double mean = sum / length;
				double variance = squares / length - mean * mean;
				deviations[begin] = same >= length ? 0
						: variance > ROUNDING * squares / length || length > MEASURED ? Math.sqrt(Math.max(0, variance)) : deviation(centred, begin, length);
				gaps[begin] = missing > 0;
				sum -= centred[begin];
				squares -= centred[begin] * centred[begin];
				missing -= Double.isFinite(values[begin]) ? 0 : 1;
			}
		}

		private static double deviation(double[] centred, int begin, int length) {
			double mean = 0;
			for (int i = begin; i < begin + length; i++)
				mean += centred[i] / length;
			double squares = 0;
			for (int i = begin; i < begin + length; i++)
				squares += (centred[i] - mean) * (centred[i] - mean);
			return Math.sqrt(squares / length);
		}
	}

	/** The correlation of two stretches at a distance, from -1 to 1. */
	public static double correlation(double distance, int length) {
		return 1 - distance * distance / (2 * length);
	}

	/** Takes the distance of the stretch that begins at a sample. */
	@FunctionalInterface
	interface Taker {
		void take(long sample, double distance);
	}

	/** Takes a series piece by piece. */
	final class Stream implements Consumer<double[]> {
		private final Taker taker;
		private double[] kept = {};
		private long first;

		Stream(Taker taker) {
			this.taker = taker;
		}

		@Override
		public void accept(double[] values) {
			var all = Arrays.copyOf(kept, kept.length + values.length);
			System.arraycopy(values, 0, all, kept.length, values.length);
			var distances = of(all);
			for (int i = 0; i < distances.length; i++)
				taker.take(first + i, distances[i]);
			kept = Arrays.copyOfRange(all, distances.length, all.length);
			first += distances.length;
		}
	}
}
