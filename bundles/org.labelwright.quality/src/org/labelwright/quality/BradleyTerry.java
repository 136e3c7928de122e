package org.labelwright.quality;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.labelwright.quality.internal.Matrices;

/**
 * Strengths of players that were compared in pairs, in the model of R. A. Bradley and M. E. Terry (1952): the logarithm of the odds that one is
 * preferred to another is the difference of their strengths. They are found by the MM algorithm of D. R. Hunter, "MM algorithms for generalized
 * Bradley-Terry models", The Annals of Statistics 32 (2004). A tie may be counted as half a win for each side, which brings strengths
 * closer together; {@link Davidson} has ties as outcomes of their own.
 * <p>
 * Their mean is 0. Errors come from the inverse of the information matrix under that constraint.
 */
public final class BradleyTerry {

	private static final int MOST_STEPS = 100_000;
	private static final double PRECISION = 1e-12;

	private final double[] strengths;
	private final double[][] covariance;

	/**
	 * An estimate with its standard error and 95 percent interval, on the scale of logarithms of odds.
	 *
	 * @param value the estimate
	 * @param error its standard error
	 */
	public record Estimate(double value, double error) {

		public double lower() {
			return value - Proportion.Z * error;
		}

		public double upper() {
			return value + Proportion.Z * error;
		}
	}

	private BradleyTerry(double[] strengths, double[][] covariance) {
		this.strengths = strengths;
		this.covariance = covariance;
	}

	/**
	 * Fits the model.
	 *
	 * @param wins how often the player of the row was preferred to that of the column, at least 0; the diagonal is not looked at
	 * @return empty when strengths are not determined: for fewer than two players, or when they can be parted into two groups of which none in the
	 *         second was ever preferred to one in the first
	 */
	public static Optional<BradleyTerry> fit(double[][] wins) {
		int players = wins.length;
		if (players < 2 || determined(wins).length < players)
			return Optional.empty();
		var won = new double[players];
		for (int i = 0; i < players; i++)
			for (int j = 0; j < players; j++)
				won[i] += i == j ? 0 : wins[i][j];
		var worth = new double[players];
		Arrays.fill(worth, 1);
		double change = 1;
		for (int step = 0; step < MOST_STEPS && change > PRECISION; step++) {
			var next = new double[players];
			double logs = 0;
			for (int i = 0; i < players; i++) {
				double met = 0;
				for (int j = 0; j < players; j++)
					met += i == j ? 0 : (wins[i][j] + wins[j][i]) / (worth[i] + worth[j]);
				next[i] = won[i] / met;
				logs += Math.log(next[i]);
			}
			double scale = Math.exp(-logs / players);
			change = 0;
			for (int i = 0; i < players; i++) {
				next[i] *= scale;
				change = Math.max(change, Math.abs(Math.log(next[i] / worth[i])));
			}
			worth = next;
		}
		return Optional.of(new BradleyTerry(Arrays.stream(worth).map(Math::log).toArray(), covariance(wins, worth)));
	}

	/**
	 * The largest group of players whose strengths are determined, by their rows: there is a way along wins from each of them to each other. Of
	 * several that are as large it is the one with the first row. What those beside it won or lost says nothing of how its members compare.
	 *
	 * @param wins as for {@link #fit}
	 * @return in order; empty only when there are no players
	 */
	public static int[] determined(double[][] wins) {
		var largest = new int[0];
		var seen = new boolean[wins.length];
		for (int first = 0; first < wins.length; first++) {
			if (seen[first])
				continue;
			var along = reached(wins, first, false);
			var against = reached(wins, first, true);
			var group = IntStream.range(0, wins.length).filter(player -> along[player] && against[player]).toArray();
			for (int player : group)
				seen[player] = true;
			if (group.length > largest.length)
				largest = group;
		}
		return largest;
	}

	/** Which players are reached from one, along wins or against them. */
	private static boolean[] reached(double[][] wins, int from, boolean against) {
		var reached = new boolean[wins.length];
		var queue = new int[wins.length];
		int end = 1;
		queue[0] = from;
		reached[from] = true;
		for (int at = 0; at < end; at++)
			for (int other = 0; other < wins.length; other++)
				if (!reached[other] && (against ? wins[other][queue[at]] : wins[queue[at]][other]) > 0) {
					reached[other] = true;
					queue[end++] = other;
				}
		return reached;
	}

	/** The pseudoinverse of the information matrix: it is singular along equal shifts of all, which are added and taken out again. */
	private static double[][] covariance(double[][] wins, double[] worth) {
		int players = wins.length;
		double share = 1.0 / players;
		var matrix = new double[players][players];
		for (int i = 0; i < players; i++)
			for (int j = 0; j < players; j++) {
				double sum = worth[i] + worth[j];
				double information = i == j ? 0 : (wins[i][j] + wins[j][i]) * worth[i] * worth[j] / (sum * sum);
				matrix[i][j] += share - information;
				matrix[i][i] += information;
			}
		var inverse = Matrices.inverse(matrix);
		for (var row : inverse)
			for (int j = 0; j < players; j++)
				row[j] -= share;
		return inverse;
	}

	/** The strength of a player, by its row. */
	public Estimate strength(int player) {
		return new Estimate(strengths[player], Math.sqrt(Math.max(0, covariance[player][player])));
	}

	/** By how much one player is stronger than another. */
	public Estimate difference(int player, int other) {
		double variance = covariance[player][player] + covariance[other][other] - 2 * covariance[player][other];
		return new Estimate(strengths[player] - strengths[other], Math.sqrt(Math.max(0, variance)));
	}
}
