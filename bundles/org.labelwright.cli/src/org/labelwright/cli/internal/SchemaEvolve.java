package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.cli.ExitCodes;
import org.labelwright.schema.evolution.Evolution;
import org.labelwright.schema.evolution.SchemaUndoOperation;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Changes the label schema of a project with what is said already. */
@Command(name = "evolve")
public final class SchemaEvolve extends Subcommand {

	/** What is done. */
	private static final class Source {

		@Parameters(index = "1", paramLabel = "STEPS", descriptionKey = "steps")
		private Path steps;

		@Option(names = "--undo", descriptionKey = "undo")
		private boolean undo;

		@Option(names = "--redo", descriptionKey = "redo")
		private boolean redo;
	}

	@Mixin
	private ProjectArgument project;

	@ArgGroup(multiplicity = "1")
	private Source source;

	@Option(names = "--preview")
	private boolean preview;

	@Option(names = "--schema-only")
	private boolean schemaOnly;

	@Override
	int execute() throws CoreException {
		if (source.steps == null && (preview || schemaOnly))
			throw new ParameterException(spec.commandLine(), Messages.Evolve_stepsOnly);
		if (source.steps == null)
			return writing(project, this::takeBack);
		return preview ? reading(project, this::evolve) : writing(project, this::evolve);
	}

	private int takeBack(ProjectStore store) throws CoreException {
		var label = SchemaUndoOperation.next(store, source.redo).orElse(null);
		var done = run(new SchemaUndoOperation(store, user(), source.redo));
		var told = new EvolutionText(done.schema().getRevision(), label == null ? List.of() : List.of(label), List.of(), done.count());
		print(told, List.of(), () -> told.print(out(), source.redo ? Messages.Evolve_redone : Messages.Evolve_undone));
		return ExitCodes.FINE;
	}

	private int evolve(ProjectStore store) throws CoreException {
		var evolution = Evolution.of(store, Evolution.read(source.steps), source.steps.toString());
		var told = EvolutionText.of(evolution, store.schema().getRevision(), this, preview, !schemaOnly);
		print(told, List.of(), () -> told.print(out(), preview ? Messages.Evolve_preview : Messages.Evolve_done));
		return ExitCodes.FINE;
	}
}
