package org.labelwright.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.io.internal.Failures;
import org.labelwright.io.internal.LossCounter;
import org.labelwright.io.internal.Messages;
import org.labelwright.io.internal.PartEntries;
import org.labelwright.io.internal.ProjectSource;
import org.labelwright.io.internal.Verification;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;

/**
 * Exports a project: counts what the format will not keep, writes beside the target, reads back what was
 * written, and moves it into place. Cancelled or failed, it leaves the target as it was.
 */
public final class ExportOperation implements Operation<Outcome<ExportResult>> {

	private final ProjectStore store;
	private final Path target;
	private final String formatId;
	private final Options options;
	private DocumentFilter filter = DocumentFilter.ALL;
	private Set<String> roles = Set.of();
	private boolean overwrite;
	private boolean dryRun;
	private boolean verify = true;

	public ExportOperation(ProjectStore store, Path target, String formatId, Options options) {
		this.store = store;
		this.target = target.toAbsolutePath().normalize();
		this.formatId = formatId;
		this.options = options;
	}

	/** Whose work to write, and how far it must have come; otherwise all. */
	public ExportOperation of(DocumentFilter documents) {
		filter = documents;
		return this;
	}

	/**
	 * Which parts of items of several to write, by their roles; otherwise all that are of the format's modality. Each is
	 * written as an item of one medium; what is said of other parts is counted as lost.
	 */
	public ExportOperation parts(Set<String> wanted) {
		roles = Set.copyOf(wanted);
		return this;
	}

	/** Whether what is at the target may be replaced; otherwise that is an error. */
	public ExportOperation overwriting(boolean may) {
		overwrite = may;
		return this;
	}

	/** Whether only to report what would be lost. */
	public ExportOperation dryRun(boolean dry) {
		dryRun = dry;
		return this;
	}

	/** Whether to read the output back; otherwise it is. */
	public ExportOperation verifying(boolean reads) {
		verify = reads;
		return this;
	}

	/** @return no value when the target exists and may not be replaced, or its name will not do for the format */
	@Override
	public Outcome<ExportResult> run(SubMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Export_task, target.getFileName()), 100);
		var format = Formats.find(formatId).orElseThrow(() -> Failures.noFormat(formatId));
		if (!dryRun && !overwrite && Files.exists(target))
			return Outcome.failed(Problem.error("export.exists", target.toString(), Messages.Export_exists, //$NON-NLS-1$
					Messages.Export_existsRemedy));
		var parts = new PartEntries(store, format.modalityId(), roles);
		var source = new ProjectSource(store, filter, parts);
		var exporter = format.exporter(source, options);
		var refused = exporter.refuse(target);
		if (refused.isPresent())
			return Outcome.failed(refused.get());
		var losses = new LossCounter(formatId, format.declarations(options), store.schema(), exporter);
		var place = beside();
		try {
			source.setLeftOut(losses::leftOut);
			ExportSource.Visitor look = entry -> {
				exporter.look(entry);
				losses.add(entry);
			};
			if (exporter.wholeItems())
				source.readItems(look, progress.split(25));
			else
				source.read(look, progress.split(25));
			source.setLeftOut(null);
			var problems = new Problems();
			problems.addAll(exporter.findings());
			var report = losses.report();
			if (dryRun)
				return Outcome.of(new ExportResult(report, 0, target, Optional.empty()), problems.list());
			Files.createDirectories(target.getParent());
			boolean folder = exporter.folder(target);
			if (folder)
				Files.createDirectory(place);
			long written = exporter.write(place, target, progress.split(45));
			Optional<Comparison> verification = Optional.empty();
			if (verify) {
				verification = Optional.of(Verification.run(store, filter, parts, format, formatId, options, exporter, losses, place, written,
						progress.split(30)));
				if (!verification.get().same())
					problems.add(Problem.error("export.differs", target.toString(), //$NON-NLS-1$
							NLS.bind(Messages.Export_differs, verification.get().counts()), Messages.Export_differsRemedy));
			}
			progress.checkCanceled();
			moveIntoPlace(place);
			return Outcome.of(new ExportResult(report, written, target, verification), problems.list());
		} catch (IOException e) {
			throw Failures.unwritable(target, e);
		} finally {
			delete(place);
		}
	}

	/** A hidden place beside the target, with its ending, by which formats tell what a file is. */
	private Path beside() {
		return target.resolveSibling('.' + Ids.next() + '.' + target.getFileName());
	}

	private void moveIntoPlace(Path place) throws IOException {
		if (!Files.exists(target)) {
			Files.move(place, target, StandardCopyOption.ATOMIC_MOVE);
		} else if (Files.isDirectory(target)) {
			var old = beside();
			Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
			Files.move(place, target, StandardCopyOption.ATOMIC_MOVE);
			delete(old);
		} else {
			Files.move(place, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void delete(Path place) {
		if (!Files.exists(place, java.nio.file.LinkOption.NOFOLLOW_LINKS))
			return;
		try (var files = Files.walk(place)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		} catch (IOException e) {
			ILog.of(ExportOperation.class).warn(place + " is left over from an export, and cannot be deleted.", e); //$NON-NLS-1$
		}
	}
}
