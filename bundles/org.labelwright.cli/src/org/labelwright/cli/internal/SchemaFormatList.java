package org.labelwright.cli.internal;

import java.util.List;

import org.labelwright.cli.ExitCodes;
import org.labelwright.schema.format.SchemaFormats;

import picocli.CommandLine.Command;

/** Lists the formats of label schemas that are installed. */
@Command(name = "formats")
public final class SchemaFormatList extends Subcommand {

	private record Entry(String id, String name, List<String> extensions) {
	}

	@Override
	int execute() {
		var entries = SchemaFormats.all().stream().map(format -> new Entry(format.id(), format.name(), SchemaFormats.extensions(format))).toList();
		print(entries, List.of(),
				() -> out().println(Texts.table(entries.stream().map(entry -> List.of(entry.id, entry.name, String.join(", ", entry.extensions))).toList()))); //$NON-NLS-1$
		return ExitCodes.FINE;
	}
}
