package org.labelwright.quality.internal;

import java.util.Arrays;

/**
 * Assigns rows to columns, each to one at most, with the greatest sum: the Hungarian method with potentials, see H. W. Kuhn,
 * "The Hungarian method for the assignment problem", Naval Research Logistics Quarterly 2 (1955), in the form of shortest
 * augmenting paths of R. Jonker and A. Volgenant, Computing 38 (1987).
 */
public final class Assignment {

	private Assignment() {
	}

	/**
	 * The best assignment.
	 *
	 * @param gains finite, in rows of one length
	 * @return the column of each row, or -1 when there are too few
	 */
	public static int[] best(double[][] gains) {
		int size = Math.max(gains.length, gains.length == 0 ? 0 : gains[0].length);
		var rows = new double[size + 1];
		var columns = new double[size + 1];
		var taken = new int[size + 1]; // row of each column, from 1
		for (int row = 1; row <= size; row++)
			augment(gains, row, size, rows, columns, taken);
		var best = new int[gains.length];
		Arrays.fill(best, -1);
		for (int column = 1; column <= size; column++)
			if (taken[column] <= gains.length && column <= (gains.length == 0 ? 0 : gains[0].length))
				best[taken[column] - 1] = column - 1;
		return best;
	}

	/** The matrix is a square with nothing to gain in what is added; rows and columns count from 1. */
	private static double cost(double[][] gains, int row, int column) {
		return row <= gains.length && column <= gains[0].length ? -gains[row - 1][column - 1] : 0;
	}

	private static void augment(double[][] gains, int row, int size, double[] rows, double[] columns, int[] taken) {
		var least = new double[size + 1];
		Arrays.fill(least, Double.POSITIVE_INFINITY);
		var from = new int[size + 1];
		var used = new boolean[size + 1];
		taken[0] = row;
		int column = 0;
		do {
			used[column] = true;
			int current = taken[column];
			int next = 0;
			double delta = Double.POSITIVE_INFINITY;
			for (int j = 1; j <= size; j++) {
				if (used[j])
					continue;
				double reduced = cost(gains, current, j) - rows[current] - columns[j];
				if (reduced < least[j]) {
					least[j] = reduced;
					from[j] = column;
				}
				if (least[j] < delta) {
					delta = least[j];
					next = j;
				}
			}
			for (int j = 0; j <= size; j++)
				if (used[j]) {
					rows[taken[j]] += delta;
					columns[j] -= delta;
				} else
					least[j] -= delta;
			column = next;
		} while (taken[column] != 0);
		while (column != 0) {
			taken[column] = taken[from[column]];
			column = from[column];
		}
	}
}
