package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.io.CreateProjectOperation;
import org.labelwright.io.Grouping;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Makes a project. */
@Command(name = "create")
public final class Create extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--name", paramLabel = "NAME")
	private String name;

	@Option(names = "--media", paramLabel = "FOLDER")
	private List<Path> media = new ArrayList<>();

	@Option(names = "--schema", paramLabel = "FILE")
	private Path schema;

	@Option(names = "--from", paramLabel = "DATASET")
	private Path from;

	@Mixin
	private FormatChoice format;

	@Mixin
	private Reading reading;

	@Mixin
	private GroupingChoice parts;

	@Override
	int execute() throws CoreException {
		var operation = new CreateProjectOperation(project.folder(), name == null ? defaultName() : name, user());
		if (!media.isEmpty())
			operation.media(media, reading.copies());
		var grouping = parts.grouping();
		if (media.isEmpty() && !(grouping instanceof Grouping.None) && !(grouping instanceof Grouping.Manifest))
			throw new ParameterException(spec.commandLine(), Messages.Create_noMedia);
		operation.grouped(grouping);
		if (schema != null)
			operation.schema(schema);
		if (from != null) {
			var id = format.forReading(from, this);
			operation.importing(from, id, reading.settings(format.importOptions(id)));
		}
		var outcome = run(operation);
		return print(outcome, () -> {
			var created = outcome.value().get();
			out().println(NLS.bind(Messages.Create_done, created.folder()));
			created.media().ifPresent(result -> out().println(Add.text(result)));
			created.imported().ifPresent(result -> out().println(Import.text(result)));
		});
	}

	private String defaultName() {
		var last = project.folder().toAbsolutePath().normalize().getFileName();
		if (last == null)
			return Messages.Create_unnamed;
		var text = last.toString();
		return text.endsWith(ProjectStore.EXTENSION) ? text.substring(0, text.length() - ProjectStore.EXTENSION.length()) : text;
	}
}
