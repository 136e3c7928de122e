package org.labelwright.quality;

import java.util.List;
import java.util.function.Function;

import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Pair;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Sums.Figure;

/**
 * What pairs of annotators both found, and what only one of them did, by subject such as the label. Where nobody can tell what was not found, as
 * with spans, this is compared by F1, to which kappa comes when what nobody found grows without bounds (G. Hripcsak and A. S. Rothschild,
 * "Agreement, the F-measure, and reliability in information retrieval", JAMIA 12, 2005). Confined to one thread.
 */
public final class Matches {

	private final Sums sums = new Sums(List.of(new Figure(Coefficient.F1, counts -> Sums.quotient(2 * counts[0], 2 * counts[0] + counts[1]),
			counts -> (long) (counts[0] + counts[1]))));

	/**
	 * Counts what was found.
	 *
	 * @param subject id of the label or the like
	 * @param both    how many both found
	 * @param one     how many only one of them did
	 * @param group   of the item, see {@link Compared#group()}
	 */
	public void add(String subject, Pair pair, long both, long one, int group) {
		sums.add(subject, pair, group, both, one);
	}

	/** F1 of all subjects together, as {@link Sums#measures(Scope)}. */
	public List<Measure> measures(Scope scope) {
		return sums.measures(scope);
	}

	/** F1 of all subjects together and of each, as {@link Sums#measures(Function)}. */
	public List<Measure> measures(Function<String, String> name) {
		return sums.measures(name);
	}
}
