package org.labelwright.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Removes a vocabulary from a project. */
@Command(name = "remove")
public final class TaxonomyRemove extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Mixin
	private TaxonomyArgument taxonomy;

	@Override
	int execute() throws CoreException {
		return writing(project, store -> {
			var found = taxonomy.find(store, this);
			store.taxonomies().remove(found.id(), user());
			print(found, List.of(), () -> out().println(NLS.bind(Messages.Taxonomy_removed, found.id())));
			return ExitCodes.FINE;
		});
	}
}
