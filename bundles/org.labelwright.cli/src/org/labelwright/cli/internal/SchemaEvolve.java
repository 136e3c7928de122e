package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.cli.ExitCodes;
import org.labelwright.schema.evolution.Evolution;
import org.labelwright.schema.evolution.SchemaUndoOperation;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Changes the label schema of a project with what is said already. */
@Command(name = "evolve")
public final class SchemaEvolve extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", arity = "0..1", paramLabel = "STEPS", descriptionKey = "steps")
	private Path steps;

	@Option(names = "--undo")
	private boolean undo;

	@Option(names = "--redo")
	private boolean redo;

	@Option(names = "--preview")
	private boolean preview;

	@Option(names = "--schema-only")
	private boolean schemaOnly;

	@Override
	int execute() throws CoreException {
		if ((steps == null ? 0 : 1) + (undo ? 1 : 0) + (redo ? 1 : 0) != 1)
			throw new ParameterException(spec.commandLine(), Messages.Evolve_one);
		if (steps == null && (preview || schemaOnly))
			throw new ParameterException(spec.commandLine(), Messages.Evolve_stepsOnly);
		if (steps == null)
			return writing(project, this::takeBack);
		return preview ? reading(project, this::evolve) : writing(project, this::evolve);
	}

	private int takeBack(ProjectStore store) throws CoreException {
		var label = SchemaUndoOperation.next(store, redo).orElse(null);
		var done = run(new SchemaUndoOperation(store, user(), redo));
		var told = new EvolutionText(done.schema().getRevision(), label == null ? List.of() : List.of(label), List.of(), done.count());
		print(told, List.of(), () -> told.print(out(), redo ? Messages.Evolve_redone : Messages.Evolve_undone));
		return ExitCodes.FINE;
	}

	private int evolve(ProjectStore store) throws CoreException {
		var evolution = Evolution.of(store, Evolution.read(steps), steps.toString());
		var told = EvolutionText.of(evolution, store.schema().getRevision(), this, preview, !schemaOnly);
		print(told, List.of(), () -> told.print(out(), preview ? Messages.Evolve_preview : Messages.Evolve_done));
		return ExitCodes.FINE;
	}
}
