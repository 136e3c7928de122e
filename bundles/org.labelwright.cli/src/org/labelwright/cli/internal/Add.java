package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Seconds;
import org.labelwright.io.AddMediaOperation;
import org.labelwright.io.Grouping;
import org.labelwright.io.MediaPlan;
import org.labelwright.io.MediaPlanOperation;
import org.labelwright.io.MediaResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Adds media to a project. */
@Command(name = "add")
public final class Add extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1..*", paramLabel = "MEDIA", descriptionKey = "sources")
	private List<Path> sources = new ArrayList<>();

	@Mixin
	private GroupingChoice parts;

	@Option(names = "--copy")
	private boolean copy;

	@Option(names = { "-n", "--dry-run" })
	private boolean dryRun;

	@Override
	int execute() throws CoreException {
		var grouping = parts.grouping();
		if (sources.isEmpty() && !(grouping instanceof Grouping.Manifest))
			throw new ParameterException(spec.commandLine(), Messages.Add_nothing);
		if (dryRun) {
			var plan = run(new MediaPlanOperation(sources, grouping));
			return print(plan, () -> text(plan.value().get()));
		}
		return writing(project, store -> {
			var outcome = run(new AddMediaOperation(store, sources, copy, user()).grouped(grouping));
			return print(outcome, () -> out().println(text(outcome.value().get())));
		});
	}

	private void text(MediaPlan plan) {
		for (var item : plan.items()) {
			out().println(item.name());
			if (item.grouped())
				out().println(Texts.table(item.parts().stream().map(part -> List.of("  " + part.role(), part.name(), //$NON-NLS-1$
						Seconds.text(part.offset()))).toList()));
		}
		for (var file : plan.leftOver())
			out().println(NLS.bind(Messages.Add_leftOver, file));
	}

	static String text(MediaResult result) {
		return NLS.bind(Messages.Create_media, new Object[] { result.added(), result.known(), result.skipped(), result.failed() });
	}
}
