package org.labelwright.quality.consensus;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Random;

import org.apache.commons.math3.special.Gamma;
import org.labelwright.quality.consensus.Consensus.Reliability;

/**
 * Each annotator either knows, and then says the truth, or guesses in a way of his or her own: D. Hovy, T. Berg-Kirkpatrick, A. Vaswani and E. Hovy,
 * "Learning whom to trust with MACE", NAACL-HLT 2013, with variational Bayes, the priors and the number of steps and of restarts that they recommend.
 * The seed of the restarts is fixed, so that the same votes give the same result.
 */
public final class Mace implements ConsensusModel {

	private static final int RESTARTS = 10;
	private static final int STEPS = 50;
	/** Of the Beta distribution of knowing. */
	private static final double PRIOR_KNOWING = 0.5;
	/** Of the Dirichlet distribution of guesses. */
	private static final double PRIOR_GUESS = 10;
	private static final long SEED = 2013;

	@Override
	public Consensus fit(Votes votes) {
		var random = new Random(SEED);
		Fit best = null;
		for (int i = 0; i < RESTARTS; i++) {
			var fit = new Fit(votes, random);
			fit.run();
			if (best == null || fit.likelihood > best.likelihood)
				best = fit;
		}
		var reliability = new LinkedHashMap<String, Reliability>();
		for (int i = 0; i < best.knows.length; i++)
			reliability.put(votes.annotators().get(i), new Reliability(best.knows[i] / (best.knows[i] + best.guesses[i]), null));
		return new Consensus(votes.categories(), best.truth, reliability);
	}

	private static final class Fit {
		private final Votes votes;
		/** Weights of knowing and of guessing, and of each guess, of each annotator. They need not add up to 1. */
		private final double[] knows;
		private final double[] guesses;
		private final double[][] guess;
		/** How often each annotator is expected to have known, and to have guessed each category. */
		private final double[] expectedKnown;
		private final double[][] expectedGuessed;
		private final double[][] truth;
		private double likelihood;

		Fit(Votes votes, Random random) {
			this.votes = votes;
			int annotators = votes.annotators().size();
			int categories = votes.categories().size();
			knows = new double[annotators];
			guesses = new double[annotators];
			guess = new double[annotators][categories];
			expectedKnown = new double[annotators];
			expectedGuessed = new double[annotators][categories];
			truth = new double[votes.units().size()][categories];
			for (int i = 0; i < annotators; i++) {
				knows[i] = 1 + random.nextDouble() / 2;
				guesses[i] = 1 + random.nextDouble() / 2;
				double both = knows[i] + guesses[i];
				knows[i] /= both;
				guesses[i] /= both;
				for (int k = 0; k < categories; k++)
					guess[i][k] = 1 + random.nextDouble() / 2;
				Chances.normalize(guess[i]);
			}
		}

		void run() {
			expect();
			for (int step = 0; step < STEPS; step++) {
				maximize();
				expect();
			}
		}

		private void expect() {
			likelihood = 0;
			for (int i = 0; i < knows.length; i++) {
				expectedKnown[i] = 0;
				Arrays.fill(expectedGuessed[i], 0);
			}
			for (int u = 0; u < truth.length; u++) {
				var unit = votes.units().get(u);
				for (int k = 0; k < truth[u].length; k++) {
					truth[u][k] = -Math.log(truth[u].length);
					for (int j = 0; j < unit.annotators().length; j++)
						truth[u][k] += Math.log(said(unit, j, k));
				}
				likelihood += unit.times() * Chances.normalizeLogarithms(truth[u]);
				for (int j = 0; j < unit.annotators().length; j++) {
					double guessed = 0;
					for (int k = 0; k < truth[u].length; k++)
						guessed += truth[u][k] * guessed(unit, j) / said(unit, j, k);
					expectedGuessed[unit.annotators()[j]][unit.categories()[j]] += unit.times() * guessed;
					expectedKnown[unit.annotators()[j]] += unit.times() * (1 - guessed);
				}
			}
		}

		/** How likely it is that a vote is what it is, when the truth is such. */
		private double said(Votes.Unit unit, int vote, int category) {
			return guessed(unit, vote) + (unit.categories()[vote] == category ? knows[unit.annotators()[vote]] : 0);
		}

		private double guessed(Votes.Unit unit, int vote) {
			int annotator = unit.annotators()[vote];
			return guesses[annotator] * guess[annotator][unit.categories()[vote]];
		}

		private void maximize() {
			for (int i = 0; i < knows.length; i++) {
				double guessed = Arrays.stream(expectedGuessed[i]).sum();
				double all = Gamma.digamma(expectedKnown[i] + guessed + 2 * PRIOR_KNOWING);
				knows[i] = Math.exp(Gamma.digamma(expectedKnown[i] + PRIOR_KNOWING) - all);
				guesses[i] = Math.exp(Gamma.digamma(guessed + PRIOR_KNOWING) - all);
				double total = Gamma.digamma(guessed + PRIOR_GUESS * guess[i].length);
				for (int k = 0; k < guess[i].length; k++)
					guess[i][k] = Math.exp(Gamma.digamma(expectedGuessed[i][k] + PRIOR_GUESS) - total);
			}
		}
	}
}
