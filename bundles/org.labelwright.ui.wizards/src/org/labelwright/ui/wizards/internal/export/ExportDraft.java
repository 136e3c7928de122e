package org.labelwright.ui.wizards.internal.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Control;
import org.labelwright.core.ExtensionRegistry.Contribution;
import org.labelwright.core.Outcome;
import org.labelwright.core.Severity;
import org.labelwright.io.ExportOperation;
import org.labelwright.io.ExportResult;
import org.labelwright.io.Formats;
import org.labelwright.io.Options;
import org.labelwright.io.spi.Format;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.store.DocumentFilter;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Latest;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.PartRoles;

/**
 * An export before it is run: format, options, which work, and what the format would lose of it, which is
 * counted in the background whenever one of the others changes. For the user interface's thread.
 */
final class ExportDraft {

	private final ProjectSession project;
	private final List<Runnable> listeners = new ArrayList<>();
	private Latest latest;
	private Optional<Contribution<Format>> format = Optional.empty();
	private Options options = Options.defaults(List.of());
	private Set<DocumentState> states = Set.of();
	private Set<String> parts = Set.of();
	private PartRoles roles;
	private Optional<Path> target = Optional.empty();
	private Optional<Outcome<ExportResult>> trial = Optional.empty();
	private boolean counting;
	private String failure;

	ExportDraft(ProjectSession project) {
		this.project = project;
	}

	/** @param owner as long as it lives, losses are counted */
	void attach(Control owner) {
		latest = new Latest(owner);
		roles = new PartRoles(owner, project.store(), this::changed);
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	ProjectSession project() {
		return project;
	}

	void setFormat(Contribution<Format> newFormat) {
		format = Optional.of(newFormat);
		options = Options.defaults(newFormat.instance().map(Format::exportOptions).orElse(List.of()));
		parts = Set.of();
		target = Optional.of(proposedTarget(newFormat));
		count();
	}

	/** Beside the project, under its name: a file where the format has an ending of its own, else a folder. */
	private Path proposedTarget(Contribution<Format> chosen) {
		var folder = project.store().folder();
		var base = project.store().name() + "-" + chosen.id(); //$NON-NLS-1$
		var ending = Formats.extensions(chosen);
		return folder.resolveSibling(ending.isEmpty() ? base : base + "." + ending.getFirst()); //$NON-NLS-1$
	}

	void setOptions(Options newOptions) {
		options = newOptions;
		count();
	}

	/** @param newStates whose documents are written; empty for all */
	void setStates(Set<DocumentState> newStates) {
		states = Set.copyOf(newStates);
		count();
	}

	/** @param newParts roles of the parts that are written; empty for all that the format is for */
	void setParts(Set<String> newParts) {
		parts = Set.copyOf(newParts);
		count();
	}

	/** The roles of the parts that the format is for; none where items have one medium. */
	List<String> roles() {
		return roles.of(format);
	}

	void setTarget(Optional<Path> newTarget) {
		target = newTarget;
		changed();
	}

	private void count() {
		latest.cancel();
		trial = Optional.empty();
		failure = null;
		counting = format.isPresent() && target.isPresent();
		if (counting) {
			var operation = operation(false).dryRun(true);
			latest.ask(Messages.ExportDraft_counting, operation::run, outcome -> {
				counting = false;
				trial = Optional.of(outcome);
				changed();
			}, problem -> {
				counting = false;
				if (!(problem instanceof OperationCanceledException))
					failure = Failures.message(problem);
				changed();
			});
		}
		changed();
	}

	/** True while losses are counted. */
	boolean isBusy() {
		return counting;
	}

	Optional<Contribution<Format>> format() {
		return format;
	}

	Optional<Path> target() {
		return target;
	}

	/** What an export would lose and what is worth knowing of it; empty while that is counted. */
	Optional<Outcome<ExportResult>> trial() {
		return trial;
	}

	/** True when something of the project cannot be written. */
	boolean isRefused() {
		return trial.isPresent() && (trial.get().value().isEmpty()
				|| trial.get().problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR));
	}

	/** Why losses could not be counted, a sentence. */
	Optional<String> failure() {
		return Optional.ofNullable(failure);
	}

	/** The export as it is described now. Needs format and target. */
	ExportOperation operation(boolean overwrite) {
		return new ExportOperation(project.store(), target.orElseThrow(), format.orElseThrow().id(), options)
				.of(new DocumentFilter(states, Set.of()).seenBy(project.user())).parts(parts).overwriting(overwrite);
	}
}
