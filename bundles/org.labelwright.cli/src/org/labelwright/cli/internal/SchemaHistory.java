package org.labelwright.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.cli.ExitCodes;
import org.labelwright.schema.evolution.SchemaHistoryOperation;
import org.labelwright.schema.evolution.SchemaHistoryOperation.Entry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the revisions of the label schema of a project, and what changed by each. */
@Command(name = "history")
public final class SchemaHistory extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var entries = run(new SchemaHistoryOperation(store));
			print(entries, List.of(), () -> entries.forEach(this::text));
			return ExitCodes.FINE;
		});
	}

	private void text(Entry entry) {
		out().println(String.format("%5d  %s  %-12s  %s", entry.revision(), entry.at(), entry.userId(), //$NON-NLS-1$
				entry.label() == null ? "" : entry.migrated() ? entry.label() : entry.label() + ' ' + Messages.Evolve_schemaOnly)); //$NON-NLS-1$
		entry.changes().forEach(change -> out().println("       " + EvolutionText.line(change))); //$NON-NLS-1$
	}
}
