package org.labelwright.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.schema.evolution.MigrateOperation;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings documents of older revisions of the label schema up to the present one. */
@Command(name = "migrate")
public final class SchemaMigrate extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--preview")
	private boolean preview;

	@Override
	int execute() throws CoreException {
		return preview ? reading(project, this::migrate) : writing(project, this::migrate);
	}

	private int migrate(ProjectStore store) throws CoreException {
		var migrated = run(new MigrateOperation(store, user(), preview));
		print(migrated, List.of(), () -> {
			if (migrated.isEmpty())
				out().println(Messages.Migrate_nothing);
			for (var each : migrated) {
				out().println(NLS.bind(preview ? Messages.Migrate_preview : Messages.Migrate_done, each.revision()));
				EvolutionText.print(out(), each.count());
			}
		});
		return ExitCodes.FINE;
	}
}
