package org.labelwright.cli.internal;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ValidateOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks all documents with the installed validators. */
@Command(name = "validate")
public final class Validate extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--state", paramLabel = "STATE")
	private Set<DocumentState> states = new HashSet<>();

	@Option(names = "--annotator", paramLabel = "ID")
	private Set<String> annotators = new HashSet<>();

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var outcome = run(new ValidateOperation(store, new DocumentFilter(states, annotators)));
			return print(outcome, () -> {
				var report = outcome.value().get();
				out().println(NLS.bind(Messages.Validate_done, new Object[] { report.documents(), report.errors(), report.warnings() }));
			});
		});
	}
}
