package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Outcome;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.SchemaUpdate;
import org.labelwright.schema.ecore.FromEcoreOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a label schema of Ecore models. */
@Command(name = "from-ecore")
public final class SchemaFromEcore extends SchemaMaking {

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
	private List<Path> files;

	@Override
	Outcome<SchemaUpdate.Result> made(LabelSchema present) throws CoreException {
		return run(new FromEcoreOperation(files, present));
	}
}
