package org.labelwright.cli.internal;

import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Taxonomy;

import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The vocabulary that a command works on. */
final class TaxonomyArgument {

	@Option(names = "--id", paramLabel = "ID", required = true, descriptionKey = "taxonomy-id")
	private String id;

	String id() {
		return id;
	}

	/** @throws ParameterException when the project does not have it */
	Taxonomy find(ProjectStore store, Subcommand command) throws CoreException {
		var all = store.taxonomies().list();
		return all.stream().filter(taxonomy -> taxonomy.id().equals(id)).findFirst()
				.orElseThrow(() -> new ParameterException(command.spec.commandLine(), all.isEmpty() ? Messages.Taxonomy_none
						: NLS.bind(Messages.Taxonomy_noSuch, id, all.stream().map(Taxonomy::id).collect(Collectors.joining(", "))))); //$NON-NLS-1$
	}
}
