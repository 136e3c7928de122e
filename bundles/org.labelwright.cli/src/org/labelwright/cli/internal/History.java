package org.labelwright.cli.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.cli.ExitCodes;
import org.labelwright.store.HistoryOperation;
import org.labelwright.store.HistoryOperation.Step;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Lists what was done, latest first. */
@Command(name = "history")
public final class History extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--item", paramLabel = "ITEM")
	private String item;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "50")
	private int limit;

	@Option(names = "--changes")
	private boolean changes;

	@Override
	int execute() throws CoreException {
		if (limit < 1)
			throw new ParameterException(spec.commandLine(), Messages.History_limit);
		return reading(project, store -> {
			var steps = run(new HistoryOperation(store, item == null ? null : ItemName.id(store, item, spec), limit, changes, user()));
			print(steps, List.of(), () -> steps.forEach(this::text));
			return ExitCodes.FINE;
		});
	}

	private void text(Step step) {
		var entry = step.entry();
		out().println(String.format("%7d  %s  %-12s  %-7s  %s", entry.sequence(), entry.at(), entry.userId(), //$NON-NLS-1$
				entry.cause().toString().toLowerCase(Locale.ROOT), entry.label()));
		for (var change : step.changes()) {
			out().println("         " + change.kind() + ' ' + change.id()); //$NON-NLS-1$
			if (change.before() != null)
				out().println("         - " + change.before()); //$NON-NLS-1$
			if (change.after() != null)
				out().println("         + " + change.after()); //$NON-NLS-1$
		}
	}
}
