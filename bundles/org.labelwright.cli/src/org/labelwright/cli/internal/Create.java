package org.labelwright.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.CreateProjectOperation;
import org.labelwright.io.Grouping;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.templates.Sample;
import org.labelwright.schema.templates.Template;
import org.labelwright.schema.templates.Templates;
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

	@Option(names = "--template", paramLabel = "ID")
	private String template;

	@Option(names = "--sample")
	private boolean sample;

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
		var chosen = template();
		if (chosen.isPresent())
			operation.schema(schemaOf(chosen.get()));
		var grouping = parts.grouping();
		if (sample)
			grouping = addSample(chosen.flatMap(Template::sample)
					.orElseThrow(() -> new ParameterException(spec.commandLine(), Messages.Create_noSample)), operation, grouping);
		else if (!media.isEmpty())
			operation.media(media, reading.copies());
		if (!sample && media.isEmpty() && !(grouping instanceof Grouping.None) && !(grouping instanceof Grouping.Manifest))
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

	private Optional<Template> template() {
		if (template == null)
			return Optional.empty();
		if (schema != null)
			throw new ParameterException(spec.commandLine(), Messages.Create_twoSchemas);
		return Optional.of(Templates.find(template)
				.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.Create_noTemplate, template))));
	}

	private static LabelSchema schemaOf(Template template) throws CoreException {
		var read = template.schema();
		return read.value().filter(made -> read.complete()).orElseThrow(() -> Failure.of(read.problems()));
	}

	/** Copied, since a sample lies where the product is installed. */
	private Grouping addSample(Sample tried, CreateProjectOperation operation, Grouping grouping) throws CoreException {
		var all = new ArrayList<>(media);
		try {
			all.add(tried.files());
		} catch (IOException e) {
			throw Failure.of(List.of(Problem.error("create.sample", template, NLS.bind(Messages.Create_sampleUnreadable, e.getLocalizedMessage()), //$NON-NLS-1$
					Messages.Create_sampleRemedy)));
		}
		operation.media(all, true);
		return tried.together() && grouping instanceof Grouping.None ? new Grouping.ByName() : grouping;
	}

	private String defaultName() {
		var last = project.folder().toAbsolutePath().normalize().getFileName();
		if (last == null)
			return Messages.Create_unnamed;
		var text = last.toString();
		return text.endsWith(ProjectStore.EXTENSION) ? text.substring(0, text.length() - ProjectStore.EXTENSION.length()) : text;
	}
}
