package org.labelwright.quality;

import java.util.Arrays;
import java.util.Optional;

import org.labelwright.quality.BradleyTerry.Estimate;
import org.labelwright.quality.internal.Matrices;

/**
 * Strengths of players that were compared in pairs, in the model with ties of R. R. Davidson, "On extending the Bradley-Terry model to accommodate
 * ties in paired comparison experiments", Journal of the American Statistical Association 65 (1970): with worths a and b and a parameter v for
 * ties, one is preferred, the other, or none in the proportion a : b : v·sqrt(ab). Strengths are logarithms of worths, with a mean of 0. The
 * greatest likelihood is found by Newton's method with halved steps; the likelihood is concave in the strengths and the logarithm of v.
 */
public final class Davidson {

	private static final int MOST_STEPS = 200;
	private static final double PRECISION = 1e-10;

	private final double[] parameters;
	private final double[][] covariance;
	private final int players;

	private Davidson(double[] parameters, double[][] covariance) {
		this.parameters = parameters;
		this.covariance = covariance;
		players = parameters.length - 1;
	}

	/**
	 * Fits the model.
	 *
	 * @param wins how often the player of the row was preferred to that of the column, at least 0; the diagonal is not looked at
	 * @param ties how often none of two was preferred, at least 0 and symmetric
	 * @return empty when the parameters are not determined: as with {@link BradleyTerry}, when nobody tied, or when all did
	 */
	public static Optional<Davidson> fit(double[][] wins, double[][] ties) {
		int players = wins.length;
		double tied = 0;
		double won = 0;
		var halves = new double[players][players];
		for (int i = 0; i < players; i++)
			for (int j = 0; j < players; j++) {
				halves[i][j] = wins[i][j] + ties[i][j] / 2;
				tied += i < j ? ties[i][j] : 0;
				won += i == j ? 0 : wins[i][j];
			}
		if (tied == 0 || won == 0)
			return Optional.empty();
		var start = BradleyTerry.fit(halves).orElse(null); // strengths are determined when half wins determine them
		if (start == null)
			return Optional.empty();
		var parameters = new double[players + 1];
		for (int i = 0; i < players; i++)
			parameters[i] = start.strength(i).value();
		parameters[players] = Math.log(2 * tied / won);
		return newton(wins, ties, parameters);
	}

	private static Optional<Davidson> newton(double[][] wins, double[][] ties, double[] start) {
		var at = start;
		double likelihood = likelihood(wins, ties, at);
		for (int step = 0; step < MOST_STEPS; step++) {
			var gradient = new double[at.length];
			var inverse = Matrices.inverse(information(wins, ties, at, gradient));
			var move = Matrices.times(inverse, gradient);
			if (Arrays.stream(move).map(Math::abs).max().orElse(0) < PRECISION)
				return Optional.of(new Davidson(at, centred(inverse)));
			var next = moved(at, move, 1);
			double reached = likelihood(wins, ties, next);
			for (double part = 0.5; !(reached >= likelihood - PRECISION) && part > PRECISION; part /= 2) {
				next = moved(at, move, part);
				reached = likelihood(wins, ties, next);
			}
			at = next;
			likelihood = reached;
		}
		return Optional.empty();
	}

	private static double[] moved(double[] at, double[] move, double part) {
		var next = at.clone();
		for (int i = 0; i < at.length; i++)
			next[i] += part * move[i];
		return next;
	}

	/** Probabilities that the first is preferred, the second, and none. */
	private static double[] probabilities(double first, double second, double logTies) {
		double middle = (first + second) / 2;
		double one = Math.exp(first - middle);
		double other = Math.exp(second - middle);
		double none = Math.exp(logTies);
		double sum = one + other + none;
		return new double[] { one / sum, other / sum, none / sum };
	}

	private static double likelihood(double[][] wins, double[][] ties, double[] at) {
		int players = wins.length;
		double sum = 0;
		for (int i = 0; i < players; i++)
			for (int j = i + 1; j < players; j++) {
				var p = probabilities(at[i], at[j], at[players]);
				sum += count(wins[i][j], p[0]) + count(wins[j][i], p[1]) + count(ties[i][j], p[2]);
			}
		return sum;
	}

	private static double count(double often, double probability) {
		return often == 0 ? 0 : often * Math.log(probability);
	}

	/**
	 * The information, with one added along equal shifts of all strengths, along which it has none.
	 *
	 * @param gradient of the likelihood is written into it
	 */
	private static double[][] information(double[][] wins, double[][] ties, double[] at, double[] gradient) {
		int players = wins.length;
		var matrix = new double[players + 1][players + 1];
		for (int i = 0; i < players; i++)
			for (int j = i + 1; j < players; j++) {
				var p = probabilities(at[i], at[j], at[players]);
				double met = wins[i][j] + wins[j][i] + ties[i][j];
				double lead = p[0] - p[1];
				double slope = (wins[i][j] - wins[j][i] - met * lead) / 2; // a strength counts half in each proportion
				gradient[i] += slope;
				gradient[j] -= slope;
				gradient[players] += ties[i][j] - met * p[2];
				double spread = met * (p[0] + p[1] - lead * lead) / 4;
				double mixed = -met * lead * p[2] / 2;
				matrix[i][i] += spread;
				matrix[j][j] += spread;
				matrix[i][j] -= spread;
				matrix[j][i] -= spread;
				matrix[i][players] += mixed;
				matrix[players][i] += mixed;
				matrix[j][players] -= mixed;
				matrix[players][j] -= mixed;
				matrix[players][players] += met * p[2] * (1 - p[2]);
			}
		for (int i = 0; i < players; i++)
			for (int j = 0; j < players; j++)
				matrix[i][j] += 1.0 / players;
		return matrix;
	}

	/** Takes out again what was added along equal shifts. */
	private static double[][] centred(double[][] inverse) {
		int players = inverse.length - 1;
		for (int i = 0; i < players; i++)
			for (int j = 0; j < players; j++)
				inverse[i][j] -= 1.0 / players;
		return inverse;
	}

	/** The strength of a player, by its row. */
	public Estimate strength(int player) {
		return new Estimate(parameters[player], error(player));
	}

	/** The logarithm of the parameter for ties: 0 when a tie of equals is as likely as that one of them is preferred. */
	public Estimate logTies() {
		return new Estimate(parameters[players], error(players));
	}

	private double error(int parameter) {
		return Math.sqrt(Math.max(0, covariance[parameter][parameter]));
	}
}
