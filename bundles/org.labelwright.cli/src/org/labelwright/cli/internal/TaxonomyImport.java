package org.labelwright.cli.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.io.ImportTaxonomyOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a vocabulary into a project. */
@Command(name = "import")
public final class TaxonomyImport extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "source")
	private Path source;

	@Mixin
	private TaxonomyArgument taxonomy;

	@Option(names = "--language", paramLabel = "TAG", defaultValue = "en")
	private String language;

	@Override
	int execute() throws CoreException {
		return writing(project, store -> {
			var outcome = run(new ImportTaxonomyOperation(store, source, taxonomy.id(), language, user()));
			return print(outcome, () -> out().println(NLS.bind(Messages.Taxonomy_imported, taxonomy.id(),
					Long.toString(outcome.value().get().concepts()))));
		});
	}
}
