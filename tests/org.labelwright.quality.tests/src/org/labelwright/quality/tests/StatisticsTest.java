package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.labelwright.quality.BradleyTerry;
import org.labelwright.quality.Concordance;
import org.labelwright.quality.Davidson;
import org.labelwright.quality.Proportion;

class StatisticsTest {

	/**
	 * Games of the eastern division of the American League in 1987, winner in the row: Milwaukee, Detroit, Toronto, New York, Boston, Cleveland,
	 * Baltimore. From A. Agresti, "Categorical Data Analysis" (2nd edition, 2002), table 10.10.
	 */
	private static final double[][] BASEBALL = { { 0, 7, 9, 7, 7, 9, 11 }, { 6, 0, 7, 5, 11, 9, 9 }, { 4, 6, 0, 7, 7, 8, 12 }, { 6, 8, 6, 0, 6, 7, 10 },
			{ 6, 2, 6, 7, 0, 7, 12 }, { 4, 4, 5, 6, 6, 0, 6 }, { 2, 4, 1, 3, 1, 7, 0 } };
	private static final int BALTIMORE = 6;

	/** Estimates and standard errors against Baltimore as the vignette of the R package BradleyTerry2 prints them (baseballModel1). */
	@Test
	void strengthsAreThoseOfBradleyTerry2() {
		var fitted = BradleyTerry.fit(BASEBALL).orElseThrow();
		double[][] expected = { { 1.5814, 0.3433 }, { 1.4364, 0.3396 }, { 1.2945, 0.3367 }, { 1.2476, 0.3359 }, { 1.1077, 0.3339 }, { 0.6839, 0.3319 } };
		for (int team = 0; team < BALTIMORE; team++) {
			var difference = fitted.difference(team, BALTIMORE);
			assertEquals(expected[team][0], difference.value(), 5e-5);
			assertEquals(expected[team][1], difference.error(), 5e-5);
		}
	}

	@Test
	void strengthsAddUpToNothing() {
		var fitted = BradleyTerry.fit(BASEBALL).orElseThrow();
		double sum = 0;
		for (int team = 0; team <= BALTIMORE; team++)
			sum += fitted.strength(team).value();
		assertEquals(0, sum, 1e-9);
	}

	/** For two players the estimate is the logarithm of the odds, and its variance 1/wins + 1/losses. */
	@Test
	void twoPlayersHaveTheirOdds() {
		var difference = BradleyTerry.fit(new double[][] { { 0, 30 }, { 10, 0 } }).orElseThrow().difference(0, 1);
		assertEquals(Math.log(3), difference.value(), 1e-9);
		assertEquals(Math.sqrt(1 / 30.0 + 1 / 10.0), difference.error(), 1e-9);
		assertEquals(difference.value() - 1.959964 * difference.error(), difference.lower(), 1e-6);
	}

	@Test
	void strengthsMayNotBeDetermined() {
		assertEquals(Optional.empty(), BradleyTerry.fit(new double[0][0]));
		assertEquals(Optional.empty(), BradleyTerry.fit(new double[1][1]));
		assertEquals(Optional.empty(), BradleyTerry.fit(new double[][] { { 0, 5 }, { 0, 0 } }), "the second never won");
		assertEquals(Optional.empty(), BradleyTerry.fit(new double[][] { { 0, 1, 0, 0 }, { 1, 0, 0, 0 }, { 0, 0, 0, 1 }, { 0, 0, 1, 0 } }), "two groups never met");
		assertTrue(BradleyTerry.fit(new double[][] { { 0, 1, 0 }, { 0, 0, 1 }, { 1, 0, 0 } }).isPresent(), "a circle");
	}

	@Test
	void thoseAreDeterminedThatLeadToEachOther() {
		assertArrayEquals(new int[0], BradleyTerry.determined(new double[0][0]));
		assertArrayEquals(new int[] { 0 }, BradleyTerry.determined(new double[][] { { 0, 5 }, { 0, 0 } }));
		assertArrayEquals(new int[] { 1, 3, 4 }, BradleyTerry.determined(new double[][] { { 0, 1, 0, 0, 0, 0 }, { 0, 0, 0, 1, 0, 0 }, { 0, 0, 0, 0, 0, 1 }, { 0, 0, 0, 0, 1, 0 },
				{ 0, 1, 1, 0, 0, 0 }, { 0, 0, 1, 0, 0, 0 } }), "a circle of three, a pair below it, and one above it");
	}

	/** The condition of the maximum (Hunter 2004): every player is expected to win as often as it did. */
	@Test
	void everyPlayerIsExpectedToWinAsOftenAsItDid() {
		var random = new Random(5);
		for (int round = 0; round < 50; round++) {
			int players = 2 + random.nextInt(6);
			var wins = new double[players][players];
			for (int i = 0; i < players; i++)
				for (int j = 0; j < players; j++)
					wins[i][j] = i == j ? 0 : 0.5 + random.nextInt(20) / 2.0;
			var fitted = BradleyTerry.fit(wins).orElseThrow();
			for (int i = 0; i < players; i++) {
				double won = 0;
				double expected = 0;
				for (int j = 0; j < players; j++) {
					won += wins[i][j];
					expected += i == j ? 0 : (wins[i][j] + wins[j][i]) / (1 + Math.exp(-fitted.difference(i, j).value()));
				}
				assertEquals(won, expected, 1e-6);
			}
		}
	}

	/** Chocolate puddings of six brands: two brands, how often the first was preferred, the second, and none. From Davidson (1970), example 2. */
	private static final int[][] PUDDINGS = { { 1, 2, 19, 22, 16 }, { 1, 3, 16, 19, 12 }, { 2, 3, 19, 19, 10 }, { 1, 4, 18, 23, 13 }, { 2, 4, 23, 19, 9 },
			{ 3, 4, 19, 20, 15 }, { 1, 5, 13, 19, 18 }, { 2, 5, 16, 20, 12 }, { 3, 5, 16, 15, 17 }, { 4, 5, 17, 14, 16 }, { 1, 6, 18, 21, 12 },
			{ 2, 6, 22, 20, 12 }, { 3, 6, 13, 18, 10 }, { 4, 6, 14, 19, 18 }, { 5, 6, 11, 21, 12 } };

	private static Davidson puddings() {
		var wins = new double[6][6];
		var ties = new double[6][6];
		for (var row : PUDDINGS) {
			wins[row[0] - 1][row[1] - 1] = row[2];
			wins[row[1] - 1][row[0] - 1] = row[3];
			ties[row[0] - 1][row[1] - 1] = row[4];
			ties[row[1] - 1][row[0] - 1] = row[4];
		}
		return Davidson.fit(wins, ties).orElseThrow();
	}

	/** Worths that add up to 1, and the parameter for ties, as the paper has them; the R package PlackettLuce has the data as {@code pudding}. */
	@Test
	void worthsAreThoseOfDavidson() {
		var fitted = puddings();
		double[] expected = { 0.1388, 0.1730, 0.1617, 0.1654, 0.1587, 0.2024 };
		double sum = 0;
		for (int brand = 0; brand < expected.length; brand++)
			sum += Math.exp(fitted.strength(brand).value());
		for (int brand = 0; brand < expected.length; brand++)
			assertEquals(expected[brand], Math.exp(fitted.strength(brand).value()) / sum, 5e-5);
		assertEquals(0.7468, Math.exp(fitted.logTies().value()), 5e-5);
	}

	/** Strengths and standard errors by a program in Python that takes derivatives of the likelihood numerically. */
	@Test
	void errorsComeFromTheCurvatureOfTheLikelihood() {
		var fitted = puddings();
		double[] strengths = { -0.176561, 0.043681, -0.023583, -0.001416, -0.042696, 0.200574 };
		double[] errors = { 0.121949, 0.121818, 0.126823, 0.122003, 0.127054, 0.126594 };
		for (int brand = 0; brand < strengths.length; brand++) {
			assertEquals(strengths[brand], fitted.strength(brand).value(), 5e-6);
			assertEquals(errors[brand], fitted.strength(brand).error(), 5e-5);
		}
		assertEquals(0.082499, fitted.logTies().error(), 5e-5);
	}

	@Test
	void withoutTiesOrWithNothingElseNoModelOfTiesIsDetermined() {
		var none = new double[2][2];
		var some = new double[][] { { 0, 3 }, { 3, 0 } };
		assertEquals(Optional.empty(), Davidson.fit(some, none));
		assertEquals(Optional.empty(), Davidson.fit(none, some));
		assertEquals(Optional.empty(), Davidson.fit(new double[0][0], new double[0][0]));
		assertTrue(Davidson.fit(new double[][] { { 0, 3 }, { 0, 0 } }, some).isPresent(), "the second never won, but tied");
	}

	/** S. Siegel, "Nonparametric Statistics" (1956), table 9.5: three executives rank six applicants; W = 25.5 / 157.5. */
	@Test
	void concordanceWithoutTies() {
		var concordance = Concordance.of(new double[][] { { 1, 6, 3, 2, 5, 4 }, { 1, 5, 6, 4, 2, 3 }, { 6, 3, 2, 5, 4, 1 } }).orElseThrow();
		assertEquals(25.5 / 157.5, concordance.w(), 1e-12);
		assertEquals(3 * 5 * 25.5 / 157.5, concordance.chiSquare(), 1e-12);
		assertEquals(5, concordance.degrees());
	}

	/** Kendall's example with ties, as in Siegel (1956), pages 234 and 235: W = 591 / (742.5 - 28.5) = .828. */
	@Test
	void concordanceWithTies() {
		var concordance = Concordance.of(new double[][] { { 1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10 }, { 2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5 },
				{ 2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10 } }).orElseThrow();
		assertEquals(591 / 714.0, concordance.w(), 1e-12);
	}

	@Test
	void concordanceHasItsBounds() {
		assertEquals(1, Concordance.of(new double[][] { { 1, 2, 3 }, { 10, 20, 30 } }).orElseThrow().w(), 1e-12);
		assertEquals(0, Concordance.of(new double[][] { { 1, 2, 3 }, { 3, 2, 1 } }).orElseThrow().w(), 1e-12);
		assertEquals(Optional.empty(), Concordance.of(new double[][] { { 1, 2, 3 } }));
		assertEquals(Optional.empty(), Concordance.of(new double[][] { { 1, 1, 1 }, { 2, 2, 2 } }));
		assertThrows(IllegalArgumentException.class, () -> Concordance.of(new double[][] { { 1, 2 }, { 1, 2, 3 } }));
	}

	/** R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3. */
	@Test
	void intervalsAreThoseOfNewcombe() {
		interval(81, 263, 0.2553, 0.3662);
		interval(15, 148, 0.0624, 0.1605);
		interval(0, 20, 0, 0.1611);
		interval(1, 29, 0.0061, 0.1718);
	}

	private static void interval(int count, int of, double lower, double upper) {
		var proportion = Proportion.of(count, of);
		assertEquals(lower, proportion.lower(), 5e-5);
		assertEquals(upper, proportion.upper(), 5e-5);
	}

	@Test
	void nothingIsKnownOfNothing() {
		assertEquals(new Proportion(0, 0, null, 0, 1), Proportion.of(0, 0));
		assertEquals(1, Proportion.of(7, 7).upper());
		assertThrows(IllegalArgumentException.class, () -> Proportion.of(3, 2));
		assertThrows(IllegalArgumentException.class, () -> Proportion.of(Double.NaN, 2));
	}
}
