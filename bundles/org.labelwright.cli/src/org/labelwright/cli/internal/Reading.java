package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.labelwright.io.ImportSettings;
import org.labelwright.io.ImportSettings.Existing;
import org.labelwright.io.ImportSettings.Missing;
import org.labelwright.io.Options;

import picocli.CommandLine.Option;

/** Options that say how a dataset is imported. */
final class Reading {

	@Option(names = "--media-root", paramLabel = "FOLDER")
	private List<Path> mediaRoots = new ArrayList<>();

	@Option(names = "--copy")
	private boolean copy;

	@Option(names = "--existing", paramLabel = "HOW", defaultValue = "skip")
	private Existing existing;

	@Option(names = "--missing", paramLabel = "HOW", defaultValue = "refuse")
	private Missing missing;

	@Option(names = "--lenient")
	private boolean lenient;

	boolean copies() {
		return copy;
	}

	ImportSettings settings(Options options) {
		return new ImportSettings(options, mediaRoots, copy, existing, missing, !lenient, null);
	}
}
