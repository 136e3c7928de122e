package org.labelwright.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.cli.ExitCodes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the vocabularies of a project. */
@Command(name = "list")
public final class TaxonomyList extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var all = store.taxonomies().list();
			print(all, List.of(), () -> out().println(all.isEmpty() ? Messages.Taxonomy_none
					: Texts.list(all.stream().map(each -> List.of(each.id(), Long.toString(each.concepts()), each.name(), each.source())).toList())));
			return ExitCodes.FINE;
		});
	}
}
