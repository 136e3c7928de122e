package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Outcome;
import org.labelwright.schema.ecore.CompareEcoreOperation;
import org.labelwright.schema.ecore.ModelDifference;
import org.labelwright.schema.ecore.ToEcoreOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an Ecore model of a label schema. */
@Command(name = "to-ecore")
public final class SchemaToEcore extends Subcommand {

	/**
	 * What is told to scripts.
	 *
	 * @param differences from the model that was given; null when none was
	 */
	private record Result(String file, int packages, List<ModelDifference> differences) {
	}

	@Parameters(index = "0", paramLabel = "SCHEMA", descriptionKey = "schema-source")
	private Path source;

	@Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out")
	private Path target;

	@Option(names = "--against", paramLabel = "FILE", arity = "1..*", descriptionKey = "against")
	private List<Path> against;

	@Override
	int execute() throws CoreException {
		var schema = SchemaSource.read(source);
		// before it is written, which may be where it is
		var compared = against == null ? null : run(CompareEcoreOperation.of(against, schema));
		if (compared != null && compared.value().isEmpty())
			throw Failure.of(compared.problems());
		var outcome = run(new ToEcoreOperation(schema, target));
		var differences = compared == null ? null : compared.value().get();
		var told = outcome.value().map(packages -> Outcome.of(new Result(target.toString(), packages.size(), differences), outcome.problems()))
				.orElseGet(() -> Outcome.failed(outcome.problems()));
		return print(told, () -> {
			out().println(NLS.bind(Messages.Schema_written, target));
			if (differences != null)
				ModelDifferences.print(out(), differences);
		});
	}
}
