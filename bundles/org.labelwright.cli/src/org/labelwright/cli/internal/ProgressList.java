package org.labelwright.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.cli.ExitCodes;
import org.labelwright.store.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells how far each person is. */
@Command(name = "progress")
public final class ProgressList extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var progress = store.assignments().progress();
			print(progress, List.of(), () -> text(progress));
			return ExitCodes.FINE;
		});
	}

	private void text(List<Progress> progress) {
		if (progress.isEmpty()) {
			out().println(Messages.Progress_none);
			return;
		}
		var rows = new ArrayList<List<String>>();
		rows.add(List.of(Messages.Progress_person, Messages.Progress_assigned, Messages.Progress_done, Messages.Progress_skipped, Messages.Progress_returned,
				Messages.Progress_overdue, Messages.Progress_perHour));
		for (var one : progress)
			rows.add(List.of(one.user().name(), Integer.toString(one.assigned()), Integer.toString(one.done()), Integer.toString(one.skipped()),
					Integer.toString(one.returned()), Integer.toString(one.overdue()),
					one.perHour() == null ? "-" : String.format(Locale.ROOT, "%.1f", one.perHour()))); //$NON-NLS-1$ //$NON-NLS-2$
		out().println(Texts.table(rows));
	}
}
