package org.labelwright.quality.consensus;

/** Arithmetic of probabilities. */
final class Chances {

	private Chances() {
	}

	/** Makes numbers that are not negative add up to 1; where all are 0 they become equal. */
	static void normalize(double[] row) {
		double sum = 0;
		for (double value : row)
			sum += value;
		for (int i = 0; i < row.length; i++)
			row[i] = sum > 0 ? row[i] / sum : 1.0 / row.length;
	}

	/**
	 * Makes chances of logarithms of what they are in proportion to.
	 *
	 * @return the logarithm of the sum
	 */
	static double normalizeLogarithms(double[] row) {
		double greatest = Double.NEGATIVE_INFINITY;
		for (double value : row)
			greatest = Math.max(greatest, value);
		double sum = 0;
		for (int i = 0; i < row.length; i++) {
			row[i] = Math.exp(row[i] - greatest);
			sum += row[i];
		}
		for (int i = 0; i < row.length; i++)
			row[i] /= sum;
		return greatest + Math.log(sum);
	}
}
