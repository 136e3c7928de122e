package org.labelwright.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.labelwright.cli.ExitCodes;
import org.labelwright.io.Formats;
import org.labelwright.io.Option;

import picocli.CommandLine.Command;

/** Lists the formats that are installed, with their options. */
@Command(name = "formats")
public final class FormatList extends Subcommand {

	private record Entry(String id, String name, String direction, List<String> extensions, List<Option> importOptions,
			List<Option> exportOptions) {
	}

	@Override
	int execute() {
		var entries = new ArrayList<Entry>();
		for (var contribution : Formats.all())
			contribution.instance().ifPresent(format -> entries.add(new Entry(contribution.id(), contribution.name(),
					Formats.direction(contribution), Formats.extensions(contribution), format.importOptions(), format.exportOptions())));
		print(entries, List.of(), () -> entries.forEach(this::text));
		return ExitCodes.FINE;
	}

	private void text(Entry entry) {
		out().println(entry.id + "  " + entry.name); //$NON-NLS-1$
		options(Messages.Formats_importOptions, entry.importOptions);
		options(Messages.Formats_exportOptions, entry.exportOptions);
	}

	private void options(String title, List<Option> options) {
		if (options.isEmpty())
			return;
		out().println("  " + title); //$NON-NLS-1$
		for (var option : options)
			out().println("    " + option.id() + '=' + values(option) + "  " + option.description()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String values(Option option) {
		return switch (option.type()) {
		case CHOICE -> String.join("|", option.choices().stream().map(Option.Choice::id).toList()); //$NON-NLS-1$
		case FLAG, NUMBER -> option.defaultValue().toString();
		case TEXT -> option.defaultValue().toString().isEmpty() ? option.name().toUpperCase(Locale.ROOT) : option.defaultValue().toString();
		};
	}
}
