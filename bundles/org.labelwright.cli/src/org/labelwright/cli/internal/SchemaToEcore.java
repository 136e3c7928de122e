package org.labelwright.cli.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Outcome;
import org.labelwright.schema.ecore.ToEcoreOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an Ecore model of a label schema. */
@Command(name = "to-ecore")
public final class SchemaToEcore extends Subcommand {

	/** What is told to scripts. */
	private record Result(String file, int packages) {
	}

	@Parameters(index = "0", paramLabel = "SCHEMA", descriptionKey = "schema-source")
	private Path source;

	@Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out")
	private Path target;

	@Override
	int execute() throws CoreException {
		var outcome = run(new ToEcoreOperation(SchemaSource.read(source), target));
		var told = outcome.value().map(packages -> Outcome.of(new Result(target.toString(), packages.size()), outcome.problems()))
				.orElseGet(() -> Outcome.failed(outcome.problems()));
		return print(told, () -> out().println(NLS.bind(Messages.Schema_written, target)));
	}
}
