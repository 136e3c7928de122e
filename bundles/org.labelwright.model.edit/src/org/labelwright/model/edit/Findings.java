package org.labelwright.model.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.labelwright.core.Severity;

/** What is wrong with a document at a moment: the gravest first, of one gravity in the order of the rows. Immutable, and free of any toolkit. */
public final class Findings {

	/** Nothing. */
	public static final Findings NONE = new Findings(List.of(), Map.of());

	private final List<Finding> all;
	private final Map<String, List<Finding>> byRow;

	private Findings(List<Finding> sorted, Map<String, List<Finding>> byRow) {
		all = sorted;
		this.byRow = byRow;
	}

	/**
	 * These with others about some rows.
	 *
	 * @param sorted all of them in order
	 * @param rows   the ids of those about which others may be found than before
	 */
	Findings with(List<Finding> sorted, Set<String> rows) {
		var map = new HashMap<>(byRow);
		map.keySet().removeAll(rows);
		for (var finding : sorted)
			if (finding.annotationId() != null && rows.contains(finding.annotationId()))
				map.computeIfAbsent(finding.annotationId(), id -> new ArrayList<>(2)).add(finding);
		return new Findings(sorted, map);
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
		return this == other || other instanceof Findings findings && all.equals(findings.all);
	}

	@Override
	public int hashCode() {
		return all.hashCode();
	}
}
