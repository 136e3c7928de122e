package org.labelwright.cli.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.quality.AgreementOperation;
import org.labelwright.quality.AgreementTables;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures how far annotators agree. */
@Command(name = "agreement")
public final class Agreement extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Mixin
	private DocumentChoice documents;

	@Mixin
	private ReportFile file;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var outcome = run(new AgreementOperation(store, documents.filter()));
			var tables = AgreementTables.of(outcome.value().get());
			file.write(tables, NLS.bind(Messages.Agreement_title, store.name()), AgreementTables.note());
			return print(outcome, () -> out().print(Texts.report(tables)));
		});
	}
}
