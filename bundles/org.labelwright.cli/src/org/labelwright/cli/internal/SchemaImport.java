package org.labelwright.cli.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Outcome;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.SchemaUpdate;
import org.labelwright.schema.format.ImportSchemaOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a label schema of a file of another tool. */
@Command(name = "import")
public final class SchemaImport extends SchemaMaking {

	@Mixin
	private SchemaFormatChoice choice;

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "file")
	private Path file;

	@Override
	Outcome<SchemaUpdate.Result> made(LabelSchema present) throws CoreException {
		return run(new ImportSchemaOperation(choice.format(), file, present));
	}
}
