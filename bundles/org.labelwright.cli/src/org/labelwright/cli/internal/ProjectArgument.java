package org.labelwright.cli.internal;

import java.nio.file.Path;

import picocli.CommandLine.Parameters;

/** The project that a command works on. */
final class ProjectArgument {

	@Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "project")
	private Path folder;

	Path folder() {
		return folder;
	}
}
