package org.labelwright.cli.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.store.ValidateOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks all documents with the installed validators. */
@Command(name = "validate")
public final class Validate extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Mixin
	private DocumentChoice documents;

	@Option(names = "--sarif", paramLabel = "FILE", descriptionKey = "sarif")
	private Path sarif;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var outcome = run(new ValidateOperation(store, documents.filter(user())));
			if (sarif != null)
				Sarif.write(sarif, outcome.value().get().findings());
			return print(outcome, () -> {
				var report = outcome.value().get();
				out().println(NLS.bind(Messages.Validate_done, new Object[] { report.documents(), report.errors(), report.warnings() }));
			});
		});
	}
}
