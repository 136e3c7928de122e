package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.io.CompareOperation;
import org.labelwright.io.Comparison;
import org.labelwright.io.ImportSettings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Compares two datasets of one format. */
@Command(name = "compare")
public final class Compare extends Subcommand {

	@Parameters(index = "0", paramLabel = "FIRST", descriptionKey = "first")
	private Path first;

	@Parameters(index = "1", paramLabel = "SECOND", descriptionKey = "second")
	private Path second;

	@Mixin
	private FormatChoice format;

	@Option(names = "--tolerance", paramLabel = "PIXELS")
	private double tolerance = CompareOperation.TOLERANCE;

	@Option(names = "--media-root", paramLabel = "FOLDER")
	private List<Path> mediaRoots = new ArrayList<>();

	@Override
	int execute() throws CoreException {
		if (!(tolerance >= 0 && Double.isFinite(tolerance)))
			throw new ParameterException(spec.commandLine(), Messages.Compare_tolerance);
		var id = format.forReading(first, this);
		var settings = ImportSettings.of(format.importOptions(id)).withMediaRoots(mediaRoots);
		var outcome = run(new CompareOperation(first, second, id, settings, tolerance));
		return print(outcome, () -> text(outcome.value().get()), comparison -> !comparison.same());
	}

	private void text(Comparison comparison) {
		out().println(NLS.bind(Messages.Compare_equal, new Object[] { comparison.annotations(), comparison.masks(), comparison.items(),
				comparison.maximumDeviation() }));
		if (comparison.same()) {
			out().println(Messages.Compare_same);
			return;
		}
		out().println(Messages.Compare_different);
		out().println(Texts.table(comparison.counts()));
		comparison.differences().forEach(difference -> out().println("  " + difference.place() + ": " + difference.message())); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
