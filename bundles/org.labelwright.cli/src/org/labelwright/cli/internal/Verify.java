package org.labelwright.cli.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.store.VerifyOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Looks for damage in a project. */
@Command(name = "verify")
public final class Verify extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--sample", paramLabel = "N", defaultValue = "0")
	private int sample;

	@Option(names = "--no-media")
	private boolean withoutMedia;

	@Override
	int execute() throws CoreException {
		if (sample < 0)
			throw new ParameterException(spec.commandLine(), Messages.Verify_sample);
		return reading(project, store -> {
			var outcome = run(new VerifyOperation(store, sample, !withoutMedia));
			return print(outcome, () -> {
				var report = outcome.value().get();
				out().println(NLS.bind(outcome.complete() ? Messages.Verify_sound : Messages.Verify_damaged, new Object[] {
						report.journalEntries(), report.documents(), report.rows(), report.items(), report.mediaFiles() }));
			});
		});
	}
}
