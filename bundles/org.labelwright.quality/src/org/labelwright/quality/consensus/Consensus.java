package org.labelwright.quality.consensus;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is most likely true of each unit, and how much each annotator is to be trusted.
 *
 * @param categories  in the order of the columns of all tables
 * @param chances     of each unit, in the order in which units were added: how likely each category is; they add up to 1
 * @param reliability of each annotator by id, in the order of the votes
 */
public record Consensus(List<Object> categories, double[][] chances, Map<String, Reliability> reliability) {

	/** Chances that differ by less are equal, for they come of sums in different orders. */
	private static final double EQUAL = 1e-9;

	/**
	 * How much an annotator is to be trusted.
	 *
	 * @param right     how likely what he or she says is true, over all units: the share of units, or what a model estimates
	 * @param confusion in the row of the true category, how likely he or she says the category of the column; null when the model has no such table
	 */
	public record Reliability(double right, double[][] confusion) {
	}

	/** The most likely category of a unit; empty when two are equally likely, which a person has to decide. */
	public Optional<Object> best(int unit) {
		var row = chances[unit];
		int best = 0;
		for (int i = 1; i < row.length; i++)
			if (row[i] > row[best])
				best = i;
		for (int i = 0; i < row.length; i++)
			if (i != best && row[best] - row[i] < EQUAL)
				return Optional.empty();
		return Optional.of(categories.get(best));
	}

	/** How likely a unit is in a category; 0 when nobody named it. */
	public double chance(int unit, Object category) {
		int place = categories.indexOf(category);
		return place < 0 ? 0 : chances[unit][place];
	}
}
