package org.labelwright.cli.internal;

import java.nio.file.Path;

import org.labelwright.io.Grouping;

import picocli.CommandLine.Option;

/** The option that says which files become one item. */
final class GroupingChoice {

	@Option(names = "--parts", paramLabel = "HOW")
	private String how;

	/** What was asked for; each file an item unless it was. */
	Grouping grouping() {
		return switch (how) {
		case null -> Grouping.NONE;
		case "name" -> new Grouping.ByName(); //$NON-NLS-1$
		case "folder" -> new Grouping.ByFolder(); //$NON-NLS-1$
		default -> new Grouping.Manifest(Path.of(how));
		};
	}
}
