package org.labelwright.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.core.Problem;
import org.labelwright.guideline.GuidelineChange;
import org.labelwright.guideline.GuidelineChanges;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelineFactory;
import org.labelwright.quality.guideline.OutdatedOperation;
import org.labelwright.quality.guideline.OutdatedReport;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what changed from one version of the guideline to another, and which documents touch it. */
@Command(name = "changes")
public final class GuidelineChangeList extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--from", paramLabel = "VERSION")
	private String from;

	@Option(names = "--to", paramLabel = "VERSION")
	private String to;

	@Option(names = "--draft")
	private boolean draft;

	/** @param features that differ, of an element that was changed */
	private record Change(String change, String type, String id, String name, List<String> features, List<String> subjectIds) {

		static Change of(GuidelineChange change) {
			var element = change.element();
			return new Change(Texts.word(change.kind()), element.eClass().getName().toLowerCase(Locale.ROOT), element.getId(), element.getName(), change.features(),
					change.subjectIds().stream().sorted().toList());
		}
	}

	/**
	 * @param from     null when nothing was published before
	 * @param to       null for the draft
	 * @param outdated of the version in force; null when none was published
	 */
	private record Changes(String from, String to, List<Change> changes, OutdatedReport outdated) {
	}

	@Override
	int execute() throws CoreException {
		return reading(project, this::list);
	}

	private int list(ProjectStore store) throws CoreException {
		var names = store.guidelines().versions().stream().map(version -> version.version()).toList();
		var later = to != null ? to : draft || names.isEmpty() ? null : names.getLast();
		int place = later == null ? names.size() : names.indexOf(later);
		var earlier = from != null ? from : place > 0 ? names.get(place - 1) : null;
		var after = later == null ? store.guidelines().draft() : GuidelineChoice.published(store, later, spec);
		Guideline before = earlier == null ? GuidelineFactory.eINSTANCE.createGuideline() : GuidelineChoice.published(store, earlier, spec);
		var problems = new ArrayList<Problem>();
		OutdatedReport outdated = null;
		if (!names.isEmpty()) {
			var outcome = run(new OutdatedOperation(store));
			problems.addAll(outcome.problems());
			outdated = outcome.value().orElse(null);
		}
		var changes = new Changes(earlier, later, GuidelineChanges.between(before, after).stream().map(Change::of).toList(), outdated);
		print(changes, problems, () -> text(changes, Subjects.of(store.schema())));
		return ExitCodes.FINE;
	}

	private void text(Changes changes, Subjects subjects) {
		out().println(changes.changes().isEmpty() ? Messages.Guideline_same
				: Texts.list(changes.changes().stream().map(change -> List.of(change.change(), change.type(), String.valueOf(change.name()),
						String.join(", ", change.features()), names(change.subjectIds(), subjects))).toList())); //$NON-NLS-1$
		var outdated = changes.outdated();
		if (outdated == null)
			return;
		out().println(NLS.bind(Messages.Guideline_outdated, new Object[] { outdated.version(), outdated.current(), outdated.older(), outdated.unversioned(),
				outdated.documents().size() }));
		if (!outdated.documents().isEmpty())
			out().println(Texts.list(outdated.documents().stream().map(document -> List.of(document.itemName(), document.annotatorId(), document.version(),
					names(document.subjectIds().stream().sorted().toList(), subjects))).toList()));
	}

	private static String names(List<String> ids, Subjects subjects) {
		return ids.stream().map(subjects::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
