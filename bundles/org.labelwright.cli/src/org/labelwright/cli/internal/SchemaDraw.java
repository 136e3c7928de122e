package org.labelwright.cli.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Outcome;
import org.labelwright.schema.diagram.DrawOperation;
import org.labelwright.schema.diagram.Theme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the diagram of a label schema. */
@Command(name = "draw")
public final class SchemaDraw extends Subcommand {

	/** What is told to scripts. */
	private record Result(String file) {
	}

	@Parameters(index = "0", paramLabel = "SCHEMA", descriptionKey = "schema-source")
	private Path source;

	@Option(names = "--to", paramLabel = "FILE", required = true, descriptionKey = "to")
	private Path target;

	@Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", descriptionKey = "theme")
	private Theme theme;

	@Option(names = "--scale", paramLabel = "FACTOR", defaultValue = "1", descriptionKey = "scale")
	private double scale;

	@Override
	int execute() throws CoreException {
		var outcome = run(DrawOperation.of(SchemaSource.read(source), target, theme, scale));
		var told = outcome.value().map(file -> Outcome.of(new Result(file.toString()), outcome.problems())).orElseGet(() -> Outcome.failed(outcome.problems()));
		return print(told, () -> out().println(NLS.bind(Messages.Schema_written, target)));
	}
}
