package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.schema.format.ExportSchemaOperation;
import org.labelwright.schema.format.ExportSchemaOperation.Written;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a label schema in the format of another tool. */
@Command(name = "export")
public final class SchemaExport extends Subcommand {

	@Mixin
	private SchemaFormatChoice choice;

	@Parameters(index = "1", paramLabel = "SCHEMA", descriptionKey = "schema-source")
	private Path source;

	@Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out")
	private Path target;

	@Option(names = { "-n", "--dry-run" }, descriptionKey = "dry-run")
	private boolean dryRun;

	@Override
	int execute() throws CoreException {
		var outcome = run(new ExportSchemaOperation(SchemaSource.read(source), choice.format(), target).dryRun(dryRun));
		return print(outcome, () -> text(outcome.value().get()));
	}

	private void text(Written written) {
		if (written.losses().isEmpty())
			out().println(Messages.Schema_lossless);
		else {
			out().println(Messages.Schema_losses);
			out().println(Texts.table(written.losses().stream().map(loss -> List.of(loss.construct() + " (" + loss.kind().toString().toLowerCase(Locale.ROOT) + ')', //$NON-NLS-1$
					Long.toString(loss.count()), String.join(", ", loss.places()))).toList())); //$NON-NLS-1$
		}
		written.files().forEach(file -> out().println(NLS.bind(Messages.Schema_written, file)));
	}
}
