package org.labelwright.model.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.labelwright.core.Severity;

/** What is wrong with a document at a moment: the gravest first, of one gravity in the order of the rows. Immutable, and free of any toolkit. */
public final class Findings {

	/** Nothing. */
	public static final Findings NONE = new Findings(List.of());

	private final List<Finding> all;
	private final Map<String, List<Finding>> byRow = new HashMap<>();

	private Findings(List<Finding> sorted) {
		all = sorted;
		for (var finding : all)
			if (finding.annotationId() != null)
				byRow.computeIfAbsent(finding.annotationId(), id -> new ArrayList<>(2)).add(finding);
	}

	/** @param rank where a row lies among the rows, by its id; that of the document as a whole is never asked for, and is first */
	static Findings of(List<Finding> found, ToDoubleFunction<String> rank) {
		return new Findings(found.stream().map(finding -> new Placed(finding,
				finding.annotationId() == null ? Double.NEGATIVE_INFINITY : rank.applyAsDouble(finding.annotationId()))).sorted().map(Placed::finding).toList());
	}

	private record Placed(Finding finding, double rank) implements Comparable<Placed> {

		@Override
		public int compareTo(Placed other) {
			int graver = other.finding.problem().severity().compareTo(finding.problem().severity());
			int earlier = graver != 0 ? graver : Double.compare(rank, other.rank);
			return earlier != 0 || finding.annotationId() == null || other.finding.annotationId() == null ? earlier
					: finding.annotationId().compareTo(other.finding.annotationId());
		}
	}

	public List<Finding> all() {
		return all;
	}

	/** Those about an annotation, relation or answer. */
	public List<Finding> of(String rowId) {
		return byRow.getOrDefault(rowId, List.of());
	}

	/** The gravest there is about a row; empty when nothing is. */
	public Optional<Severity> worst(String rowId) {
		var found = byRow.get(rowId);
		return found == null ? Optional.empty() : Optional.of(found.getFirst().problem().severity());
	}

	/** How many make the document incomplete or wrong. */
	public long errors() {
		return all.stream().filter(finding -> finding.problem().severity() == Severity.ERROR).count();
	}

	/** The ids of rows of which something else is found than before. */
	public Set<String> changedSince(Findings before) {
		var changed = new HashSet<String>();
		byRow.forEach((id, found) -> {
			if (!found.equals(before.byRow.get(id)))
				changed.add(id);
		});
		before.byRow.keySet().stream().filter(id -> !byRow.containsKey(id)).forEach(changed::add);
		return changed;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Findings findings && all.equals(findings.all);
	}

	@Override
	public int hashCode() {
		return all.hashCode();
	}
}
