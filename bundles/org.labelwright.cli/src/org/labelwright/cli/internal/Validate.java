package org.labelwright.cli.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.store.ValidateOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks all documents with the installed validators. */
@Command(name = "validate")
public final class Validate extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Mixin
	private DocumentChoice documents;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var outcome = run(new ValidateOperation(store, documents.filter(user())));
			return print(outcome, () -> {
				var report = outcome.value().get();
				out().println(NLS.bind(Messages.Validate_done, new Object[] { report.documents(), report.errors(), report.warnings() }));
			});
		});
	}
}
