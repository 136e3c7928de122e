package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.core.Problem;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.SchemaChange;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.ecore.FromEcoreOperation;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Makes a label schema of Ecore models. */
@Command(name = "from-ecore")
public final class SchemaFromEcore extends Subcommand {

	/** What is told to scripts. */
	private record Result(int labels, int relationTypes, int questions, List<SchemaChange> changes) {
	}

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
	private List<Path> files;

	@Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
	private Path target;

	@Option(names = "--update", paramLabel = "SCHEMA", descriptionKey = "update")
	private Path update;

	@Option(names = "--project", paramLabel = "PROJECT", descriptionKey = "project")
	private Path project;

	@Override
	int execute() throws CoreException {
		if (target == null && project == null)
			throw new ParameterException(spec.commandLine(), Messages.Schema_noTarget);
		if (update != null && project != null)
			throw new ParameterException(spec.commandLine(), Messages.Schema_twoSources);
		if (project == null)
			return make(present(), null);
		try (var store = ProjectStore.open(project, user())) {
			return make(store.schema(), store);
		}
	}

	private LabelSchema present() throws CoreException {
		if (update == null)
			return null;
		var read = SchemaFiles.read(update);
		return read.value().filter(schema -> read.complete()).orElseThrow(() -> Failure.of(read.problems()));
	}

	private int make(LabelSchema present, ProjectStore store) throws CoreException {
		var outcome = run(new FromEcoreOperation(files, present));
		if (outcome.value().isEmpty())
			return print(outcome, () -> {
				// nothing was made
			});
		var made = outcome.value().get();
		var problems = new ArrayList<Problem>(outcome.problems());
		if (store != null && !made.changes().isEmpty())
			store.updateSchema(made.schema(), user());
		if (target != null) {
			var failed = SchemaFiles.write(made.schema(), target);
			if (!failed.isEmpty())
				throw Failure.of(failed);
		}
		var schema = made.schema();
		var result = new Result(schema.getLabels().size(), schema.getRelationTypes().size(), schema.getQuestions().size(), made.changes());
		print(result, problems, () -> {
			out().println(NLS.bind(Messages.Schema_made, new Object[] { result.labels, result.relationTypes, result.questions }));
			if (present != null && made.changes().isEmpty())
				out().println(Messages.Schema_same);
			made.changes().forEach(change -> out().println(NLS.bind(Messages.Schema_change, new Object[] { change.what(), change.name(), change.id(), change.detail() })));
			if (target != null)
				out().println(NLS.bind(Messages.Schema_written, target));
		});
		return outcome.complete() ? ExitCodes.FINE : ExitCodes.FINDINGS;
	}
}
