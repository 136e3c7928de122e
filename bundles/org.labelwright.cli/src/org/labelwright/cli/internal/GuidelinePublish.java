package org.labelwright.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Publishes the draft. */
@Command(name = "publish")
public final class GuidelinePublish extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--name", paramLabel = "VERSION")
	private String version;

	@Option(names = "--note", paramLabel = "TEXT")
	private String note;

	@Override
	int execute() throws CoreException {
		return writing(project, store -> {
			var published = store.guidelines().publish(version, note, user());
			print(published, List.of(), () -> out().println(NLS.bind(Messages.Guideline_published, published.version())));
			return ExitCodes.FINE;
		});
	}
}
