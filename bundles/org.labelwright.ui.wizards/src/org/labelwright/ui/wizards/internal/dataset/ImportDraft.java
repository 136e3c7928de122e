package org.labelwright.ui.wizards.internal.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Control;
import org.labelwright.core.ExtensionRegistry.Contribution;
import org.labelwright.core.Severity;
import org.labelwright.io.Formats;
import org.labelwright.io.Formats.Candidate;
import org.labelwright.io.ImportMapping;
import org.labelwright.io.ImportMapping.Skip;
import org.labelwright.io.ImportMapping.Target;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.Options;
import org.labelwright.io.PreviewOperation;
import org.labelwright.io.spi.Format;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Latest;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.PartRoles;

/**
 * An import before it is run: source, format, settings, what the source holds and what becomes of its
 * classes. Looks at the source in the background whenever something changes that it depends on. For the
 * user interface's thread.
 */
final class ImportDraft {

	private final ProjectSession project;
	private final List<Runnable> listeners = new ArrayList<>();
	private Latest latest;
	private Optional<Path> source = Optional.empty();
	private List<Candidate> candidates = List.of();
	private Optional<Contribution<Format>> format = Optional.empty();
	private ImportSettings settings = ImportSettings.of(Options.defaults(List.of()));
	private Optional<ImportPreview> preview = Optional.empty();
	private ImportMapping mapping = new ImportMapping(java.util.Map.of());
	private String failure;
	private PartRoles roles;

	ImportDraft(ProjectSession project) {
		this.project = project;
	}

	/** @param owner as long as it lives, the source is looked at */
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

	/** Takes another source, and finds out what format it has. */
	void setSource(Optional<Path> newSource) {
		latest.cancel();
		source = newSource;
		candidates = List.of();
		format = Optional.empty();
		preview = Optional.empty();
		failure = null;
		newSource.ifPresent(path -> latest.ask(Messages.ImportDraft_probing, monitor -> Formats.probe(path, monitor), found -> {
			candidates = found;
			setFormat(found.stream().filter(candidate -> candidate.verdict().confidence() > 0).map(Candidate::format).findFirst());
		}, this::failed));
		changed();
	}

	/** Takes another format, with its options at their defaults. */
	void setFormat(Optional<Contribution<Format>> newFormat) {
		format = newFormat;
		var options = newFormat.flatMap(Contribution::instance).map(Format::importOptions).orElse(List.of());
		settings = settings.withOptions(Options.defaults(options)).withPart(null);
		look();
	}

	void setOptions(Options options) {
		settings = settings.withOptions(options);
		look();
	}

	/** The roles of the parts that the format is for; none where items have one medium. */
	List<String> roles() {
		return roles.of(format);
	}

	void setMediaRoots(List<Path> roots) {
		settings = settings.withMediaRoots(roots);
		look();
	}

	/** Takes settings that do not bear on what the source holds. */
	void setSettings(ImportSettings newSettings) {
		settings = newSettings;
		changed();
	}

	/** What the source holds, and what is proposed to become of it. */
	private record Look(ImportPreview preview, ImportMapping mapping) {
	}

	private void look() {
		preview = Optional.empty();
		failure = null;
		if (source.isPresent() && format.isPresent()) {
			var operation = new PreviewOperation(source.get(), format.get().id(), settings);
			latest.ask(Messages.ImportDraft_reading, monitor -> {
				var found = operation.run(monitor);
				return new Look(found, ImportMapping.propose(found, project.store()));
			}, look -> {
				preview = Optional.of(look.preview);
				mapping = look.mapping;
				changed();
			}, this::failed);
		}
		changed();
	}

	private void failed(Throwable problem) {
		if (problem instanceof OperationCanceledException)
			return;
		failure = Failures.message(problem);
		changed();
	}

	void setTarget(String classKey, Target target) {
		mapping = mapping.with(classKey, target);
		changed();
	}

	/** True while the source is looked at. */
	boolean isBusy() {
		return latest.isBusy();
	}

	Optional<Path> source() {
		return source;
	}

	/** What each format says of the source, the surest first. */
	List<Candidate> candidates() {
		return candidates;
	}

	Optional<Contribution<Format>> format() {
		return format;
	}

	ImportSettings settings() {
		return settings;
	}

	Optional<ImportPreview> preview() {
		return preview;
	}

	ImportMapping mapping() {
		return mapping;
	}

	/** Why the source could not be looked at, a sentence. */
	Optional<String> failure() {
		return Optional.ofNullable(failure);
	}

	/** How many objects have classes that are skipped. */
	long skipped() {
		return preview.stream().flatMap(found -> found.classes().stream())
				.filter(imported -> mapping.targets().get(imported.key()) instanceof Skip).mapToLong(imported -> imported.count()).sum();
	}

	/** True when the source has something wrong that a strict import refuses. */
	boolean hasErrors() {
		return preview.stream().flatMap(found -> found.problems().stream()).anyMatch(problem -> problem.severity() == Severity.ERROR);
	}

	/** The import as it is described now. Needs a preview. */
	ImportOperation operation() {
		return new ImportOperation(project.store(), source.orElseThrow(), format.orElseThrow().id(), settings, project.user())
				.with(preview.orElseThrow(), mapping);
	}
}
