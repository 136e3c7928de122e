package org.labelwright.cli.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.schema.evolution.MigrateOperation;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Brings documents of older revisions of the label schema up to the present one. */
@Command(name = "migrate")
public final class SchemaMigrate extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--item", paramLabel = "ITEM", descriptionKey = "item")
	private List<String> items = List.of();

	@Option(names = "--preview")
	private boolean preview;

	@Option(names = "--undo")
	private boolean undo;

	@Override
	int execute() throws CoreException {
		if (undo && (preview || !items.isEmpty()))
			throw new ParameterException(spec.commandLine(), Messages.Migrate_undoAlone);
		if (undo)
			return writing(project, this::takeBack);
		return preview ? reading(project, this::migrate) : writing(project, this::migrate);
	}

	private int takeBack(ProjectStore store) throws CoreException {
		var count = run(monitor -> store.revisions().takeMigrationBack(user(), monitor));
		print(count, List.of(), () -> {
			out().println(Messages.Migrate_undone);
			EvolutionText.print(out(), count);
		});
		return ExitCodes.FINE;
	}

	private Set<String> itemIds(ProjectStore store) throws CoreException {
		if (items.isEmpty())
			return null;
		var ids = new HashSet<String>();
		for (var item : items)
			ids.add(ItemName.id(store, item, spec));
		return ids;
	}

	private int migrate(ProjectStore store) throws CoreException {
		var migrated = run(new MigrateOperation(store, user(), itemIds(store), preview));
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
