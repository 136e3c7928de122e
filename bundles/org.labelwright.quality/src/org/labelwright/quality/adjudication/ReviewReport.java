package org.labelwright.quality.adjudication;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.labelwright.quality.compare.Comparison.Aspect;
import org.labelwright.quality.compare.Comparison.Kind;

/**
 * Where annotators differ.
 *
 * @param items that two annotators or more worked on, in the order in which they were added
 */
public record ReviewReport(List<Item> items) {

	public ReviewReport {
		items = List.copyOf(items);
	}

	/** An item with each two of its annotators. */
	public record Item(String id, String name, List<Pair> pairs) {
	}

	/**
	 * Two annotators.
	 *
	 * @param one    id of the first
	 * @param other  id of the second
	 * @param counts how many things are of each kind; kinds of which there is none are left out
	 */
	public record Pair(String one, String other, Map<Kind, Integer> counts, List<Difference> differences) {
	}

	/**
	 * A thing that is not the same.
	 *
	 * @param kind       what is said of it first
	 * @param what       {@code annotation}, {@code relation} or {@code answer}
	 * @param one        what the first said; null when nothing
	 * @param other      what the second said; null when nothing
	 * @param similarity of objects that both have, from 0 to 1; else 1 when both have it, or 0
	 * @param aspects    all in which they differ; empty when only one has it
	 */
	public record Difference(Kind kind, String what, Said one, Said other, double similarity, Set<Aspect> aspects) {
	}

	/**
	 * What one annotator said.
	 *
	 * @param id      of the row
	 * @param subject name of its label, type of relation or question, for people; its id when the schema has none
	 */
	public record Said(String id, String subject) {
	}

	/** How many things are of a kind, on all items and of all pairs. */
	public long count(Kind kind) {
		return items.stream().flatMap(item -> item.pairs.stream()).mapToLong(pair -> pair.counts.getOrDefault(kind, 0)).sum();
	}

	/** Whether all annotators said the same. */
	public boolean same() {
		return items.stream().allMatch(item -> item.pairs.stream().allMatch(pair -> pair.differences.isEmpty()));
	}
}
