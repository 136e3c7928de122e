package org.labelwright.quality.consensus;

import java.util.Arrays;
import java.util.LinkedHashMap;

import org.labelwright.quality.consensus.Consensus.Reliability;

/**
 * Whether each place is inside of what several annotators outlined, such as pixels of masks: S. K. Warfield, K. H. Zou and W. M. Wells, "Simultaneous
 * truth and performance level estimation (STAPLE)", IEEE Transactions on Medical Imaging 23 (2004). Categories are {@link Boolean}s, and each
 * annotator says something of each unit. How much is inside is taken to be the mean of what the annotators outlined and stays as it is.
 */
public final class Staple implements ConsensusModel {

	private static final int MOST_STEPS = 10_000;
	private static final double PRECISION = 1e-12;
	/** What annotators are trusted with first, as in the paper. */
	private static final double FIRST = 0.99999;
	private static final double LEAST = 1e-100;

	@Override
	public Consensus fit(Votes votes) {
		var units = votes.units();
		int annotators = votes.annotators().size();
		int inside = votes.categories().indexOf(true);
		var sensitivity = filled(annotators);
		var specificity = filled(annotators);
		double prior = prior(votes, inside);
		var chances = new double[units.size()];
		double change;
		int step = 0;
		do {
			for (int i = 0; i < chances.length; i++)
				chances[i] = chance(units.get(i), inside, prior, sensitivity, specificity);
			change = estimate(votes, inside, chances, sensitivity, specificity);
		} while (change > PRECISION && ++step < MOST_STEPS);
		return consensus(votes, inside, chances, prior, sensitivity, specificity);
	}

	private static double[] filled(int annotators) {
		var row = new double[annotators];
		Arrays.fill(row, FIRST);
		return row;
	}

	private static double prior(Votes votes, int inside) {
		double in = 0;
		double all = 0;
		for (var unit : votes.units())
			for (int category : unit.categories()) {
				in += category == inside ? unit.times() : 0;
				all += unit.times();
			}
		return in / all;
	}

	private static double chance(Votes.Unit unit, int inside, double prior, double[] sensitivity, double[] specificity) {
		double in = Math.log(Math.max(LEAST, prior));
		double out = Math.log(Math.max(LEAST, 1 - prior));
		for (int j = 0; j < unit.annotators().length; j++) {
			int annotator = unit.annotators()[j];
			boolean said = unit.categories()[j] == inside;
			in += Math.log(Math.max(LEAST, said ? sensitivity[annotator] : 1 - sensitivity[annotator]));
			out += Math.log(Math.max(LEAST, said ? 1 - specificity[annotator] : specificity[annotator]));
		}
		return 1 / (1 + Math.exp(out - in));
	}

	/** Sets what annotators are trusted with; returns the greatest change. */
	private static double estimate(Votes votes, int inside, double[] chances, double[] sensitivity, double[] specificity) {
		int annotators = sensitivity.length;
		var hit = new double[annotators];
		var in = new double[annotators];
		var spared = new double[annotators];
		var out = new double[annotators];
		for (int i = 0; i < chances.length; i++) {
			var unit = votes.units().get(i);
			for (int j = 0; j < unit.annotators().length; j++) {
				int annotator = unit.annotators()[j];
				boolean said = unit.categories()[j] == inside;
				hit[annotator] += said ? unit.times() * chances[i] : 0;
				in[annotator] += unit.times() * chances[i];
				spared[annotator] += said ? 0 : unit.times() * (1 - chances[i]);
				out[annotator] += unit.times() * (1 - chances[i]);
			}
		}
		double change = 0;
		for (int j = 0; j < annotators; j++) {
			double sensitive = in[j] == 0 ? sensitivity[j] : hit[j] / in[j];
			double specific = out[j] == 0 ? specificity[j] : spared[j] / out[j];
			change = Math.max(change, Math.max(Math.abs(sensitive - sensitivity[j]), Math.abs(specific - specificity[j])));
			sensitivity[j] = sensitive;
			specificity[j] = specific;
		}
		return change;
	}

	private static Consensus consensus(Votes votes, int inside, double[] chances, double prior, double[] sensitivity, double[] specificity) {
		int categories = votes.categories().size();
		var rows = new double[chances.length][categories];
		for (int i = 0; i < rows.length; i++)
			for (int k = 0; k < categories; k++)
				rows[i][k] = k == inside ? chances[i] : 1 - chances[i];
		var reliability = new LinkedHashMap<String, Reliability>();
		for (int j = 0; j < sensitivity.length; j++) {
			var confusion = new double[categories][categories];
			for (int truth = 0; truth < categories; truth++)
				for (int said = 0; said < categories; said++) {
					double right = truth == inside ? sensitivity[j] : specificity[j];
					confusion[truth][said] = truth == said ? right : 1 - right;
				}
			reliability.put(votes.annotators().get(j), new Reliability(prior * sensitivity[j] + (1 - prior) * specificity[j], confusion));
		}
		return new Consensus(votes.categories(), rows, reliability);
	}
}
