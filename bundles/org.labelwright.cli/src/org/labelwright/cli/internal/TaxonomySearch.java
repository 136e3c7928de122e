package org.labelwright.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.cli.ExitCodes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Finds concepts of a vocabulary. */
@Command(name = "search")
public final class TaxonomySearch extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", arity = "1..*", paramLabel = "TEXT", descriptionKey = "text")
	private List<String> text = new ArrayList<>();

	@Mixin
	private TaxonomyArgument taxonomy;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "20")
	private int limit;

	@Override
	int execute() throws CoreException {
		if (limit < 1)
			throw new ParameterException(spec.commandLine(), Messages.Taxonomy_limit);
		return reading(project, store -> {
			var id = taxonomy.find(store, this).id();
			var found = store.taxonomies().search(id, String.join(" ", text), List.of(), limit); //$NON-NLS-1$
			print(found, List.of(), () -> out().println(found.isEmpty() ? Messages.Taxonomy_noMatch : Texts.list(
					found.stream().map(each -> List.of(each.concept().id(), each.concept().name(), String.join(" > ", each.path()))).toList()))); //$NON-NLS-1$
			return ExitCodes.FINE;
		});
	}
}
