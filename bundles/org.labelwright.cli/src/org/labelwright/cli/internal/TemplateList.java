package org.labelwright.cli.internal;

import java.util.List;

import org.labelwright.cli.ExitCodes;
import org.labelwright.schema.templates.Sample;
import org.labelwright.schema.templates.Template;
import org.labelwright.schema.templates.Templates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the schemas that are ready for common tasks. */
@Command(name = "templates")
public final class TemplateList extends Subcommand {

	private record Entry(String id, String name, String purpose, String field, String sample) {
	}

	@Parameters(arity = "0..*", paramLabel = "WORD")
	private List<String> words = List.of();

	@Override
	int execute() {
		var entries = Templates.all().stream().filter(template -> template.matches(String.join(" ", words))).map(TemplateList::entry).toList(); //$NON-NLS-1$
		print(entries, List.of(), () -> entries.forEach(
				entry -> out().println(entry.id + "  " + entry.name + " (" + entry.field + "): " + entry.purpose))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return ExitCodes.FINE;
	}

	private static Entry entry(Template template) {
		return new Entry(template.id(), template.name(), template.purpose(), template.field(), template.sample().map(Sample::about).orElse(null));
	}
}
