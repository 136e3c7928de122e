package org.labelwright.cli.internal;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.schema.format.SchemaFormat;
import org.labelwright.schema.format.SchemaFormats;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The format of schemas that is named on the command line. */
final class SchemaFormatChoice {

	@Spec(Target.MIXEE)
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "FORMAT", descriptionKey = "schema-format")
	private String id;

	SchemaFormat format() {
		return SchemaFormats.find(id).orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.Format_unknown, id,
				SchemaFormats.all().stream().map(format -> format.id()).collect(Collectors.joining(", "))))); //$NON-NLS-1$
	}
}
