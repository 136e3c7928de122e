package org.labelwright.io;

import java.util.List;
import java.util.Map;

import org.labelwright.core.Ordered;

/**
 * How two datasets compare.
 *
 * @param items            items on both sides
 * @param annotations      objects found equal
 * @param masks            masks among these, each compared run by run
 * @param maximumDeviation largest difference of a coordinate among these, in pixels
 * @param counts           how many differences there are of each kind
 * @param differences      the first {@value #EXAMPLES} of each kind
 */
public record Comparison(long items, long annotations, long masks, double maximumDeviation,
		Map<Difference.Kind, Long> counts, List<Difference> differences) {

	/** Differences listed of each kind. */
	public static final int EXAMPLES = 100;

	public Comparison {
		counts = Ordered.map(counts);
		differences = List.copyOf(differences);
	}

	/** True when there is no difference. */
	public boolean same() {
		return counts.isEmpty();
	}

	public long count(Difference.Kind kind) {
		return counts.getOrDefault(kind, 0L);
	}
}
