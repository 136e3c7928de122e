package org.labelwright.cli.internal;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.quality.AgreementOperation;
import org.labelwright.quality.AgreementParts;
import org.labelwright.quality.Slicing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how far annotators agree. */
@Command(name = "agreement")
public final class Agreement extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Mixin
	private DocumentChoice documents;

	@Option(names = "--by", paramLabel = "WHAT", split = ",", descriptionKey = "agreement.by")
	private Set<Slicing> by = EnumSet.noneOf(Slicing.class);

	@Mixin
	private ReportFile file;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var outcome = run(new AgreementOperation(store, documents.filter(user()), by));
			var parts = AgreementParts.of(outcome.value().get()).parts();
			file.write(parts, NLS.bind(Messages.Agreement_title, store.name()), AgreementParts.note());
			return print(outcome, () -> out().print(Texts.report(parts)));
		});
	}
}
