package org.labelwright.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.core.User;
import org.labelwright.io.internal.Failures;
import org.labelwright.io.internal.ImportWriter;
import org.labelwright.io.internal.MediaIndex;
import org.labelwright.io.internal.Messages;
import org.labelwright.io.internal.SchemaMerge;
import org.labelwright.io.spi.Format;
import org.labelwright.store.ProjectStore;

/**
 * Imports a dataset into a project, as one batch of its journal: cancelled or failed, it leaves the project
 * as it was. Annotations become those of the user who imports.
 */
public final class ImportOperation implements Operation<Outcome<ImportResult>> {

	private final ProjectStore store;
	private final Path source;
	private final String formatId;
	private final ImportSettings settings;
	private final User who;
	private Optional<ImportPreview> preview = Optional.empty();
	private Optional<ImportMapping> mapping = Optional.empty();

	/**
	 * Without more it looks through the source itself, joins classes to labels of the same name, and adds labels for the
	 * rest.
	 */
	public ImportOperation(ProjectStore store, Path source, String formatId, ImportSettings settings, User who) {
		this.store = store;
		this.source = source.toAbsolutePath(); // for media beside it are found wherever the project is opened
		this.formatId = formatId;
		this.settings = settings;
		this.who = who;
	}

	/** Uses a preview of the same source with the same settings, and a mapping a person may have changed. */
	public ImportOperation with(ImportPreview newPreview, ImportMapping newMapping) {
		preview = Optional.of(newPreview);
		mapping = Optional.of(newMapping);
		return this;
	}

	@Override
	public Outcome<ImportResult> run(SubMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Import_task, source.getFileName()), 100);
		var format = Formats.find(formatId).orElseThrow(() -> Failures.noFormat(formatId));
		var media = new MediaIndex(settings.mediaRoots());
		try {
			var look = preview.isPresent() ? preview.get()
					: format.preview(source, settings.options(), media, progress.split(30));
			progress.setWorkRemaining(70);
			if (settings.strict() && look.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR))
				return Outcome.failed(refused(look.problems()));
			return write(format, look, media, progress);
		} catch (IOException e) {
			throw Failures.unreadable(source, e);
		}
	}

	private Outcome<ImportResult> write(Format format, ImportPreview look, MediaIndex media, SubMonitor progress)
			throws CoreException, IOException {
		var schema = new SchemaMerge(store.schema(), look, mapping.isPresent() ? mapping.get() : ImportMapping.propose(look, store));
		var problems = new Problems();
		try (var writer = new ImportWriter(store, source, format, formatId, settings, schema, media, problems, who)) {
			format.read(source, look, settings.options(), writer, progress.split(30));
			if (settings.strict() && problems.hasErrors())
				return Outcome.failed(refused(problems.list()));
			return Outcome.of(writer.commit(progress.split(40)), problems.list());
		}
	}

	private List<Problem> refused(List<Problem> why) {
		var problems = new ArrayList<>(why);
		problems.add(Problem.error("import.refused", source.toString(), Messages.Import_refused, Messages.Import_refusedRemedy)); //$NON-NLS-1$
		return problems;
	}
}
