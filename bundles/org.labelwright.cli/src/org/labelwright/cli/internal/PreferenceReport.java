package org.labelwright.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.quality.PreferenceReportOperation;
import org.labelwright.quality.PreferenceTables;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what judgements of responses say of models, annotators and biases. */
@Command(name = "preference-report")
public final class PreferenceReport extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--html", paramLabel = "FILE")
	private Path html;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var outcome = run(new PreferenceReportOperation(store));
			if (html != null)
				write(outcome.value().get(), store.name());
			return print(outcome, () -> text(outcome.value().get()));
		});
	}

	private void write(org.labelwright.quality.PreferenceReport report, String project) throws CoreException {
		try (var file = Files.newBufferedWriter(html)) {
			PreferenceTables.writeHtml(report, NLS.bind(Messages.PreferenceReport_title, project), file);
		} catch (IOException e) {
			throw Failure.of(List.of(Problem.error("report.unwritable", html.toString(), NLS.bind(Messages.PreferenceReport_unwritable, e.getMessage()), //$NON-NLS-1$
					Messages.PreferenceReport_unwritableRemedy)));
		}
	}

	private void text(org.labelwright.quality.PreferenceReport report) {
		for (var table : PreferenceTables.of(report)) {
			out().println(table.title());
			var rows = new ArrayList<List<String>>();
			rows.add(table.columns());
			rows.addAll(table.rows());
			out().println(Texts.table(rows));
		}
	}
}
