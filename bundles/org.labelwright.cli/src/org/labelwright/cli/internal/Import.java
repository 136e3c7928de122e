package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.io.ImportMapping;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.ImportResult;
import org.labelwright.io.ProbeOperation;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Imports a dataset into a project. */
@Command(name = "import")
public final class Import extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", paramLabel = "SOURCE", descriptionKey = "source")
	private Path source;

	@Mixin
	private FormatChoice format;

	@Mixin
	private Reading reading;

	@Option(names = "--map", paramLabel = "CLASS=LABEL")
	private Map<String, String> mapping = new LinkedHashMap<>();

	@Option(names = "--skip", paramLabel = "CLASS")
	private List<String> skipped = new ArrayList<>();

	@Option(names = "--part", paramLabel = "ROLE")
	private String part;

	@Option(names = { "-n", "--dry-run" })
	private boolean dryRun;

	@Override
	int execute() throws CoreException {
		var id = format.forReading(source, this);
		var settings = reading.settings(format.importOptions(id)).withPart(part);
		if (dryRun)
			return look(id, new ProbeOperation(source, id, settings));
		return writing(project, store -> {
			var operation = new ImportOperation(store, source, id, settings, user());
			if (!mapping.isEmpty() || !skipped.isEmpty()) {
				var probe = run(new ProbeOperation(source, id, settings));
				if (probe.value().isEmpty())
					throw Failure.of(probe.problems());
				operation.with(probe.value().get(), mapping(probe.value().get(), store));
			}
			var outcome = run(operation);
			return print(outcome, () -> out().println(text(outcome.value().get())));
		});
	}

	private int look(String id, ProbeOperation operation) throws CoreException {
		var outcome = run(operation);
		return print(outcome, () -> {
			var preview = outcome.value().get();
			out().println(NLS.bind(Messages.Import_look,
					new Object[] { id, preview.items(), preview.found(), preview.annotations() }));
			out().println(Texts.table(preview.classes().stream().filter(c -> c.count() > 0)
					.map(c -> List.of(c.name(), Long.toString(c.count()), c.kinds().entrySet().stream().sorted(Map.Entry.comparingByKey())
							.map(kind -> kind.getKey() + ' ' + kind.getValue()).collect(Collectors.joining(", ")))) //$NON-NLS-1$
					.toList()));
		});
	}

	/** What is proposed, changed as the options say; classes and labels go by their names. */
	private ImportMapping mapping(ImportPreview preview, ProjectStore store) throws CoreException {
		var result = ImportMapping.propose(preview, store);
		for (var entry : mapping.entrySet())
			result = result.with(key(preview, entry.getKey()), target(store.schema(), entry.getValue()));
		for (var name : skipped)
			result = result.with(key(preview, name), new ImportMapping.Skip());
		return result;
	}

	private String key(ImportPreview preview, String name) {
		return preview.classes().stream().filter(c -> c.name().equals(name) || c.key().equals(name)).findFirst()
				.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.Import_noClass, name,
						preview.classes().stream().map(c -> c.name()).collect(Collectors.joining(", "))))) //$NON-NLS-1$
				.key();
	}

	private static ImportMapping.Target target(LabelSchema schema, String name) {
		return schema.getLabels().stream().filter(label -> name.equals(label.getName()) || name.equals(label.getId())).findFirst()
				.<ImportMapping.Target>map(label -> new ImportMapping.Existing(label.getId()))
				.orElseGet(() -> new ImportMapping.New(name));
	}

	static String text(ImportResult result) {
		return NLS.bind(Messages.Import_done, new Object[] { result.annotations(), result.items(), result.added(), result.labels(),
				result.skipped(), result.leftOut() });
	}
}
