package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.io.Comparison;
import org.labelwright.io.ExportOperation;
import org.labelwright.io.ExportResult;
import org.labelwright.io.LossReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports a project. */
@Command(name = "export")
public final class Export extends Subcommand {

	private static final String INSTANCES = "ecore-instances"; //$NON-NLS-1$

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", paramLabel = "TARGET", descriptionKey = "target")
	private Path target;

	@Mixin
	private FormatChoice format;

	@Mixin
	private DocumentChoice documents;

	@Option(names = "--part", paramLabel = "ROLE")
	private Set<String> parts = new HashSet<>();

	@Option(names = "--overwrite")
	private boolean overwrite;

	@Option(names = "--no-verify")
	private boolean unverified;

	@Option(names = { "-n", "--dry-run" })
	private boolean dryRun;

	@Option(names = "--as-instances")
	private boolean instances;

	@Override
	int execute() throws CoreException {
		if (instances)
			format.name(INSTANCES);
		var id = format.named();
		var options = format.exportOptions(id);
		return reading(project, store -> {
			var outcome = run(new ExportOperation(store, target, id, options).of(documents.filter(user()))
					.parts(parts).overwriting(overwrite).verifying(!unverified).dryRun(dryRun));
			return print(outcome, () -> text(outcome.value().get()));
		});
	}

	private void text(ExportResult result) {
		losses(result.losses());
		if (!dryRun)
			out().println(NLS.bind(Messages.Export_done,
					new Object[] { result.written(), result.losses().items(), result.target() }));
		result.verification().map(Comparison::same)
				.ifPresent(same -> out().println(same ? Messages.Export_same : Messages.Export_different));
	}

	private void losses(LossReport report) {
		if (report.lossless()) {
			out().println(NLS.bind(Messages.Export_lossless, report.annotations()));
			return;
		}
		out().println(Messages.Export_losses);
		out().println(Texts.table(report.entries().stream().map(entry -> List.of(
				(entry.name() == null ? entry.construct() : entry.name()) + " (" + entry.fidelity().toString().toLowerCase(Locale.ROOT) + ')', //$NON-NLS-1$
				Long.toString(entry.count()), entry.remark())).toList()));
	}
}
