package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.core.Outcome;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.SchemaChange;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.SchemaUpdate;
import org.labelwright.schema.evolution.Evolution;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.RewriteCount;

import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What commands have in common that make a label schema of something else, or bring one up to date with it. */
abstract class SchemaMaking extends Subcommand {

	/**
	 * What is told to scripts.
	 *
	 * @param count what became different in the project, or would; null without a project
	 */
	private record Result(int labels, int relationTypes, int questions, List<SchemaChange> changes, RewriteCount count) {
	}

	@Option(names = "--out", paramLabel = "FILE", descriptionKey = "schema-out")
	private Path target;

	@Option(names = "--update", paramLabel = "SCHEMA", descriptionKey = "schema-update")
	private Path update;

	@Option(names = "--project", paramLabel = "PROJECT", descriptionKey = "schema-project")
	private Path project;

	@Option(names = "--preview", descriptionKey = "schema-preview")
	private boolean preview;

	/** @param present the schema that is to be brought up to date, or null */
	abstract Outcome<SchemaUpdate.Result> made(LabelSchema present) throws CoreException;

	@Override
	int execute() throws CoreException {
		if (preview && project == null)
			throw new ParameterException(spec.commandLine(), Messages.Schema_previewProject);
		if (target == null && project == null)
			throw new ParameterException(spec.commandLine(), Messages.Schema_noTarget);
		if (update != null && project != null)
			throw new ParameterException(spec.commandLine(), Messages.Schema_twoSources);
		if (project == null)
			return make(update == null ? null : SchemaSource.read(update), null);
		try (var store = preview ? ProjectStore.openReadOnly(project) : ProjectStore.open(project, user())) {
			return make(store.schema(), store);
		}
	}

	private int make(LabelSchema present, ProjectStore store) throws CoreException {
		var outcome = made(present);
		if (outcome.value().isEmpty())
			return print(outcome, () -> {
				// nothing was made
			});
		var made = outcome.value().get();
		int revision = store == null ? 0 : store.schema().getRevision();
		var evolved = store == null || made.changes().isEmpty() ? null : EvolutionText.of(Evolution.of(store, made.schema()), revision, this, preview, true);
		var count = evolved != null ? evolved.count() : store == null ? null : RewriteCount.NONE;
		if (target != null) {
			var failed = SchemaFiles.write(made.schema(), target);
			if (!failed.isEmpty())
				throw Failure.of(failed);
		}
		var schema = made.schema();
		var result = new Result(schema.getLabels().size(), schema.getRelationTypes().size(), schema.getQuestions().size(), made.changes(), count);
		print(result, outcome.problems(), () -> {
			out().println(NLS.bind(Messages.Schema_made, new Object[] { result.labels, result.relationTypes, result.questions }));
			if (present != null && made.changes().isEmpty())
				out().println(Messages.Schema_same);
			made.changes().forEach(change -> out().println(EvolutionText.line(change)));
			if (evolved != null)
				out().println(NLS.bind(preview ? Messages.Evolve_preview : Messages.Evolve_done, evolved.revision()));
			if (count != null)
				EvolutionText.print(out(), count);
			if (target != null)
				out().println(NLS.bind(Messages.Schema_written, target));
		});
		return outcome.complete() ? ExitCodes.FINE : ExitCodes.FINDINGS;
	}
}
