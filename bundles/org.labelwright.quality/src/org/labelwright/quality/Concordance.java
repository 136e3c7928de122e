package org.labelwright.quality;

import java.util.Arrays;
import java.util.Optional;

/**
 * Kendall's coefficient of concordance between rankings of the same objects, corrected for ties, see M. Kendall and J. D. Gibbons, "Rank
 * Correlation Methods", 5th edition (1990), chapter 6.
 *
 * @param w         from 0, no agreement, to 1, all rankings are the same
 * @param chiSquare statistic {@code judges * (objects - 1) * w}, whose distribution under no agreement is that of chi-square for more than
 *                  seven objects
 * @param degrees   of freedom of the statistic
 * @param judges    how many rankings
 * @param objects   how many objects each ranks
 */
public record Concordance(double w, double chiSquare, int degrees, int judges, int objects) {

	/**
	 * Compares rankings.
	 *
	 * @param scores one row for each judge; within a row the least is the best, and equal ones are tied. All rows have one length
	 * @return empty for fewer than two judges or objects, or when every judge ties all objects
	 */
	public static Optional<Concordance> of(double[][] scores) {
		int judges = scores.length;
		if (judges < 2 || scores[0].length < 2)
			return Optional.empty();
		int objects = scores[0].length;
		var sums = new double[objects];
		double ties = 0;
		for (var row : scores) {
			if (row.length != objects)
				throw new IllegalArgumentException(row.length + " and " + objects + " objects"); //$NON-NLS-1$ //$NON-NLS-2$
			var sorted = row.clone();
			Arrays.sort(sorted);
			for (int first = 0; first < objects;) {
				int last = first;
				while (last + 1 < objects && sorted[last + 1] == sorted[first])
					last++;
				double tied = last - first + 1;
				ties += tied * tied * tied - tied;
				for (int object = 0; object < objects; object++)
					if (row[object] == sorted[first])
						sums[object] += (first + last) / 2.0 + 1;
				first = last + 1;
			}
		}
		double mean = judges * (objects + 1) / 2.0;
		double squares = Arrays.stream(sums).map(sum -> (sum - mean) * (sum - mean)).sum();
		double most = (double) judges * judges * ((double) objects * objects * objects - objects) - judges * ties;
		if (most <= 0)
			return Optional.empty();
		double w = 12 * squares / most;
		return Optional.of(new Concordance(w, judges * (objects - 1) * w, objects - 1, judges, objects));
	}
}
