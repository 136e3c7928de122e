package org.labelwright.cli.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.quality.PreferenceReportOperation;
import org.labelwright.quality.PreferenceTables;
import org.labelwright.store.DocumentFilter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what judgements of responses say of models, annotators and biases. */
@Command(name = "preference-report")
public final class PreferenceReport extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Mixin
	private ReportFile file;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var outcome = run(new PreferenceReportOperation(store, DocumentFilter.ALL.seenBy(user())));
			var tables = PreferenceTables.of(outcome.value().get());
			file.write(tables, NLS.bind(Messages.PreferenceReport_title, store.name()), PreferenceTables.note());
			return print(outcome, () -> out().print(Texts.report(tables)));
		});
	}
}
