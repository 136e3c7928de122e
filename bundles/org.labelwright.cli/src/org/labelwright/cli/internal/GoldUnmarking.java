package org.labelwright.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes marks from items. */
@Command(name = "unmark")
public final class GoldUnmarking extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--item", paramLabel = "ITEM", required = true)
	private List<String> items;

	@Override
	int execute() throws CoreException {
		return writing(project, store -> {
			var ids = new ArrayList<String>();
			for (var item : items)
				ids.add(ItemName.id(store, item, spec));
			store.gold().unmark(ids, user());
			print(ids, List.of(), () -> out().println(NLS.bind(Messages.Gold_unmarked, ids.size())));
			return ExitCodes.FINE;
		});
	}
}
