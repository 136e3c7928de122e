package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.cli.ExitCodes;
import org.labelwright.schema.SchemaComparison;
import org.labelwright.schema.ecore.CompareEcoreOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Tells in words what is different between two label schemas, or two Ecore models, or one of each. */
@Command(name = "compare")
public final class SchemaCompare extends Subcommand {

	private static final String ECORE = ".ecore"; //$NON-NLS-1$

	@Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "before")
	private Path before;

	@Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "after")
	private Path after;

	@Override
	int execute() throws CoreException {
		if (!isModel(before))
			return schemas();
		var outcome = run(isModel(after) ? CompareEcoreOperation.of(List.of(before), List.of(after)) : CompareEcoreOperation.of(List.of(before), SchemaSource.read(after)));
		return print(outcome, () -> ModelDifferences.print(out(), outcome.value().get()));
	}

	private int schemas() throws CoreException {
		if (isModel(after))
			throw new ParameterException(spec.commandLine(), Messages.Schema_modelFirst);
		var changes = SchemaComparison.compare(SchemaSource.read(before), SchemaSource.read(after));
		print(changes, List.of(), () -> {
			if (changes.isEmpty())
				out().println(Messages.Schema_same);
			changes.forEach(change -> out().println(EvolutionText.line(change)));
		});
		return ExitCodes.FINE;
	}

	private static boolean isModel(Path source) {
		return source.toString().toLowerCase(Locale.ROOT).endsWith(ECORE);
	}
}
