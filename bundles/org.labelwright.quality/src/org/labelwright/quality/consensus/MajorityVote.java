package org.labelwright.quality.consensus;

import java.util.LinkedHashMap;

import org.labelwright.quality.consensus.Consensus.Reliability;

/** What most say, each vote by itself or by how confident the annotator was; the chance of a category is its share. */
public enum MajorityVote implements ConsensusModel {

	/** All votes count the same. */
	EQUAL,
	/** A vote counts as much as the annotator was confident. */
	BY_CONFIDENCE;

	@Override
	public Consensus fit(Votes votes) {
		var chances = shares(votes, this == BY_CONFIDENCE);
		var annotators = votes.annotators();
		var right = new double[annotators.size()];
		var all = new double[annotators.size()];
		for (int i = 0; i < chances.length; i++) {
			var unit = votes.units().get(i);
			for (int j = 0; j < unit.annotators().length; j++) {
				right[unit.annotators()[j]] += unit.times() * chances[i][unit.categories()[j]];
				all[unit.annotators()[j]] += unit.times();
			}
		}
		var reliability = new LinkedHashMap<String, Reliability>();
		for (int i = 0; i < right.length; i++)
			reliability.put(annotators.get(i), new Reliability(right[i] / all[i], null));
		return new Consensus(votes.categories(), chances, reliability);
	}

	/** How large a part of the votes on each unit each category has. */
	static double[][] shares(Votes votes, boolean byConfidence) {
		var units = votes.units();
		var shares = new double[units.size()][votes.categories().size()];
		for (int i = 0; i < shares.length; i++) {
			var unit = units.get(i);
			for (int j = 0; j < unit.categories().length; j++)
				shares[i][unit.categories()[j]] += byConfidence ? unit.confidences()[j] : 1;
			Chances.normalize(shares[i]);
		}
		return shares;
	}
}
