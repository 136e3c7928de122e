package org.labelwright.cli.internal;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.quality.assurance.GoldOperation;
import org.labelwright.quality.assurance.GoldOperation.Reference;
import org.labelwright.quality.assurance.GoldReport.Person;
import org.labelwright.quality.assurance.GoldTables;
import org.labelwright.quality.assurance.QualityOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds annotators against gold items. */
@Command(name = "score")
public final class GoldScore extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--annotator", paramLabel = "ID", descriptionKey = "annotator")
	private Set<String> annotators = new HashSet<>();

	@Option(names = "--against", paramLabel = "WHAT", defaultValue = "gold")
	private Reference against;

	@Mixin
	private ReportFile file;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			QualityOperation.require(store, user());
			var outcome = run(new GoldOperation(store, against, annotators));
			var tables = GoldTables.of(outcome.value().get());
			file.write(tables, NLS.bind(Messages.Gold_title, store.name()), GoldTables.note());
			return print(outcome, () -> out().print(Texts.report(tables)), report -> report.people().stream().anyMatch(Person::below));
		});
	}
}
