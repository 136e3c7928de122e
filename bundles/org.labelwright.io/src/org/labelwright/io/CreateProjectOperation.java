package org.labelwright.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.io.internal.Failures;
import org.labelwright.io.internal.Messages;
import org.labelwright.model.edit.SchemaCheck;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.store.ProjectStore;

/**
 * Makes a project from a folder of media, a schema, a dataset to import, or any of these. Cancelled or failed,
 * it leaves no project.
 */
public final class CreateProjectOperation implements Operation<Outcome<CreateProjectOperation.Created>> {

	/**
	 * What was made.
	 *
	 * @param folder   the project
	 * @param media    what came of the media, empty when none were given
	 * @param imported what came of the import, empty when none was asked for
	 */
	public record Created(Path folder, Optional<MediaResult> media, Optional<ImportResult> imported) {
	}

	private final Path folder;
	private final String name;
	private final User who;
	private List<Path> media = List.of();
	private boolean copy;
	private Grouping grouping = Grouping.NONE;
	private Optional<Path> schemaFile = Optional.empty();
	private Optional<LabelSchema> schema = Optional.empty();
	private Optional<Import> dataset = Optional.empty();

	private record Import(Path source, String formatId, ImportSettings settings, Optional<ImportPreview> preview,
			Optional<ImportMapping> mapping) {
	}

	/** @param folder must not exist, or be empty */
	public CreateProjectOperation(Path folder, String name, User who) {
		this.folder = folder.toAbsolutePath().normalize();
		this.name = name;
		this.who = who;
	}

	/** Adds files, and those in folders and the folders below. */
	public CreateProjectOperation media(List<Path> filesAndFolders, boolean copyThem) {
		media = List.copyOf(filesAndFolders);
		copy = copyThem;
		return this;
	}

	/** Which of the files that are added become one item; otherwise each is an item. */
	public CreateProjectOperation grouped(Grouping how) {
		grouping = how;
		return this;
	}

	/** Takes the label schema from a JSON file. */
	public CreateProjectOperation schema(Path file) {
		schemaFile = Optional.of(file);
		return this;
	}

	/** Takes a copy of a label schema. */
	public CreateProjectOperation schema(LabelSchema made) {
		schema = Optional.of(made);
		return this;
	}

	/** Imports a dataset; labels that the schema lacks are added. */
	public CreateProjectOperation importing(Path source, String formatId, ImportSettings settings) {
		dataset = Optional.of(new Import(source, formatId, settings, Optional.empty(), Optional.empty()));
		return this;
	}

	/** As {@link #importing(Path, String, ImportSettings)}, with a preview of the source and a mapping a person may have changed. */
	public CreateProjectOperation importing(Path source, ImportSettings settings, ImportPreview preview, ImportMapping mapping) {
		dataset = Optional.of(new Import(source, preview.formatId(), settings, Optional.of(preview), Optional.of(mapping)));
		return this;
	}

	/** @return no value when the folder is not empty, or the schema or dataset could not be read */
	@Override
	public Outcome<Created> run(SubMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Create_task, folder.getFileName()), 100);
		var problems = new ArrayList<Problem>();
		boolean done = false;
		boolean existed = Files.exists(folder);
		try {
			if (existed && !empty())
				return Outcome.failed(Problem.error("create.exists", folder.toString(), Messages.Create_exists, Messages.Create_existsRemedy)); //$NON-NLS-1$
			var labels = labels(problems);
			if (labels.isEmpty())
				return Outcome.failed(problems);
			try (var store = ProjectStore.create(folder, name, labels.get(), who)) {
				Optional<ImportResult> imported = Optional.empty();
				if (dataset.isPresent()) {
					var what = dataset.get();
					var operation = new ImportOperation(store, what.source, what.formatId, what.settings, who);
					if (what.preview.isPresent())
						operation.with(what.preview.get(), what.mapping.get());
					var outcome = operation.run(progress.split(60));
					problems.addAll(outcome.problems());
					if (outcome.value().isEmpty())
						return Outcome.failed(problems);
					imported = outcome.value();
				}
				Optional<MediaResult> added = Optional.empty();
				if (!media.isEmpty() || grouping instanceof Grouping.Manifest) {
					var outcome = new AddMediaOperation(store, media, copy, who).grouped(grouping).run(progress.split(40));
					problems.addAll(outcome.problems());
					added = outcome.value();
				}
				done = true;
				return Outcome.of(new Created(folder, added, imported), problems);
			}
		} catch (IOException e) {
			throw Failures.unwritable(folder, e);
		} finally {
			if (!done)
				takeBack(existed);
		}
	}

	private boolean empty() throws IOException {
		if (!Files.isDirectory(folder))
			return false;
		try (var entries = Files.list(folder)) {
			return entries.findAny().isEmpty();
		}
	}

	private Optional<LabelSchema> labels(List<Problem> problems) throws CoreException {
		if (schema.isPresent())
			return Optional.of(EcoreUtil.copy(schema.get()));
		if (schemaFile.isPresent()) {
			var file = schemaFile.get();
			var outcome = SchemaFiles.read(file);
			problems.addAll(outcome.problems());
			outcome.value().ifPresent(read -> problems.addAll(SchemaCheck.run(read, file.getFileName().toString())));
			return outcome.complete() ? outcome.value() : Optional.empty();
		}
		var made = SchemaFactory.eINSTANCE.createLabelSchema();
		made.setId(Ids.next());
		made.setName(name);
		return Optional.of(made);
	}

	/** The folder was empty or not there: all that is in it now is ours. */
	private void takeBack(boolean existed) {
		if (!Files.exists(folder))
			return;
		try {
			if (existed && !ProjectStore.isProject(folder))
				return;
			try (var files = Files.walk(folder)) {
				for (var file : files.sorted(Comparator.reverseOrder()).toList())
					if (!existed || !file.equals(folder))
						Files.delete(file);
			}
		} catch (IOException e) {
			ILog.of(CreateProjectOperation.class).warn(folder + " is left over from a project that did not come to be.", e); //$NON-NLS-1$
		}
	}
}
