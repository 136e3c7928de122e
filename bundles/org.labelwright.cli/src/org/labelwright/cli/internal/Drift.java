package org.labelwright.cli.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.quality.assurance.DriftOperation;
import org.labelwright.quality.assurance.DriftReport.Person;
import org.labelwright.quality.assurance.DriftTables;
import org.labelwright.quality.assurance.QualityOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how the work of annotators changes. */
@Command(name = "drift")
public final class Drift extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--suggestions", paramLabel = "ID")
	private String suggestions;

	@Mixin
	private ReportFile file;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			QualityOperation.require(store, user());
			var outcome = run(new DriftOperation(store, suggestions));
			var tables = DriftTables.of(outcome.value().get());
			file.write(tables, NLS.bind(Messages.Drift_title, store.name()), DriftTables.note());
			return print(outcome, () -> out().print(Texts.report(tables)), report -> report.people().stream().anyMatch(Person::striking));
		});
	}
}
