package org.labelwright.ui.internal.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.labelwright.core.Severity;
import org.labelwright.store.ProjectFinding;

/** What is wrong with a project, reduced and put into groups as a person wants to see it. Immutable, and free of any toolkit. */
public record ProjectProblems(List<ProjectFinding> all) {

	/** Of a project in which nothing was found. */
	public static final ProjectProblems NONE = new ProjectProblems(List.of());

	/** By what problems are put together. */
	public enum Grouping {
		NONE(finding -> ""), //$NON-NLS-1$
		RULE(finding -> finding.problem().code()),
		LABEL(finding -> Objects.requireNonNullElse(finding.label(), "")), //$NON-NLS-1$
		ANNOTATOR(finding -> Objects.requireNonNullElse(finding.annotatorId(), "")), //$NON-NLS-1$
		ITEM(ProjectFinding::item);

		private final Function<ProjectFinding, String> name;

		Grouping(Function<ProjectFinding, String> name) {
			this.name = name;
		}
	}

	/**
	 * What is to be seen.
	 *
	 * @param least  of this gravity or graver
	 * @param text   stands in the problem, the rule, or the name of item, label or annotator, whatever its case
	 * @param folded names of groups of which nothing but the head is shown
	 */
	public record Choice(Severity least, String text, Grouping grouping, Set<String> folded) {

		boolean shows(ProjectFinding finding) {
			if (finding.problem().severity().compareTo(least) < 0)
				return false;
			var part = text.toLowerCase(Locale.ROOT);
			return part.isEmpty() || Stream.of(finding.problem().message(), finding.problem().code(), finding.item(), finding.label(), finding.annotatorId())
					.anyMatch(has -> has != null && has.toLowerCase(Locale.ROOT).contains(part));
		}
	}

	/**
	 * A row of the list.
	 *
	 * @param finding null for the head of a group
	 * @param group   name of the group; empty when there are none
	 * @param count   of the findings of the group
	 */
	public record Row(ProjectFinding finding, String group, int count) {
	}

	public ProjectProblems {
		all = List.copyOf(all);
	}

	/** With others in place of those of one document. */
	public ProjectProblems with(String itemId, String annotatorId, List<ProjectFinding> found) {
		var changed = new ArrayList<ProjectFinding>(all.size() + found.size());
		int at = -1;
		for (var finding : all)
			if (itemId.equals(finding.itemId()) && Objects.equals(annotatorId, finding.annotatorId()))
				at = at < 0 ? changed.size() : at;
			else
				changed.add(finding);
		changed.addAll(at < 0 ? changed.size() : at, found);
		return new ProjectProblems(changed);
	}

	/** How many there are of a gravity. */
	public long count(Severity severity) {
		return all.stream().filter(finding -> finding.problem().severity() == severity).count();
	}

	/** The rows of a list: the largest group first. */
	public List<Row> rows(Choice choice) {
		var groups = new LinkedHashMap<String, List<Row>>();
		for (var finding : all)
			if (choice.shows(finding)) {
				var name = choice.grouping.name.apply(finding);
				groups.computeIfAbsent(name, key -> new ArrayList<>()).add(new Row(finding, name, 0));
			}
		if (choice.grouping == Grouping.NONE)
			return groups.values().stream().findFirst().orElse(List.of());
		var rows = new ArrayList<Row>();
		groups.entrySet().stream().sorted(Comparator.comparingInt(entry -> -entry.getValue().size())).forEach(entry -> {
			rows.add(new Row(null, entry.getKey(), entry.getValue().size()));
			if (!choice.folded.contains(entry.getKey()))
				rows.addAll(entry.getValue());
		});
		return rows;
	}
}
