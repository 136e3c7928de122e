package org.labelwright.quality.consensus;

import java.util.LinkedHashMap;

import org.labelwright.quality.consensus.Consensus.Reliability;

/**
 * Each annotator errs in a way of his or her own: A. P. Dawid and A. M. Skene, "Maximum likelihood estimation of observer error-rates using the EM
 * algorithm", Applied Statistics 28 (1979). The first guess at the truth are the shares of votes, as there.
 */
public final class DawidSkene implements ConsensusModel {

	private static final int MOST_STEPS = 10_000;
	private static final double PRECISION = 1e-10;
	/** So that nothing is impossible once and for all; far below any chance that matters. */
	private static final double LEAST = 1e-100;

	@Override
	public Consensus fit(Votes votes) {
		var truth = MajorityVote.shares(votes, false);
		double[] frequency;
		double[][][] errors;
		double before = Double.NEGATIVE_INFINITY;
		int step = 0;
		do {
			frequency = frequency(votes, truth);
			errors = errors(votes, truth);
			double likelihood = expect(votes, frequency, errors, truth);
			if (likelihood - before <= PRECISION * Math.abs(likelihood))
				break;
			before = likelihood;
		} while (++step < MOST_STEPS);
		var reliability = new LinkedHashMap<String, Reliability>();
		for (int i = 0; i < errors.length; i++) {
			double right = 0;
			for (int k = 0; k < frequency.length; k++)
				right += frequency[k] * errors[i][k][k];
			reliability.put(votes.annotators().get(i), new Reliability(right, errors[i]));
		}
		return new Consensus(votes.categories(), truth, reliability);
	}

	private static double[] frequency(Votes votes, double[][] truth) {
		var frequency = new double[votes.categories().size()];
		for (int i = 0; i < truth.length; i++)
			for (int k = 0; k < frequency.length; k++)
				frequency[k] += votes.units().get(i).times() * truth[i][k];
		Chances.normalize(frequency);
		return frequency;
	}

	private static double[][][] errors(Votes votes, double[][] truth) {
		int categories = votes.categories().size();
		var errors = new double[votes.annotators().size()][categories][categories];
		for (int i = 0; i < truth.length; i++) {
			var unit = votes.units().get(i);
			for (int j = 0; j < unit.annotators().length; j++)
				for (int k = 0; k < categories; k++)
					errors[unit.annotators()[j]][k][unit.categories()[j]] += unit.times() * truth[i][k];
		}
		for (var annotator : errors)
			for (var row : annotator)
				Chances.normalize(row);
		return errors;
	}

	/** Sets the chances of the truth; returns the logarithm of the likelihood of all votes. */
	private static double expect(Votes votes, double[] frequency, double[][][] errors, double[][] truth) {
		double likelihood = 0;
		for (int i = 0; i < truth.length; i++) {
			var unit = votes.units().get(i);
			for (int k = 0; k < frequency.length; k++) {
				truth[i][k] = Math.log(Math.max(LEAST, frequency[k]));
				for (int j = 0; j < unit.annotators().length; j++)
					truth[i][k] += Math.log(Math.max(LEAST, errors[unit.annotators()[j]][k][unit.categories()[j]]));
			}
			likelihood += unit.times() * Chances.normalizeLogarithms(truth[i]);
		}
		return likelihood;
	}
}
