package org.labelwright.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.quality.assurance.AuditTables;
import org.labelwright.store.Audit.Sample;
import org.labelwright.store.Audit.Verdict;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Records what was found of a document of a sample. */
@Command(name = "record")
public final class AuditRecording extends Subcommand {

	@Mixin
	private AuditArgument audit;

	@Option(names = "--item", paramLabel = "ITEM", required = true)
	private String item;

	@Option(names = "--annotator", paramLabel = "ID")
	private String annotator;

	@Option(names = "--verdict", paramLabel = "VERDICT", required = true)
	private Verdict verdict;

	@Option(names = "--kind", paramLabel = "WORD")
	private String kind;

	@Option(names = "--note", paramLabel = "TEXT")
	private String note;

	@Override
	int execute() throws CoreException {
		return writing(audit.project(), store -> {
			var now = store.audits().record(sample(store).id(), verdict, kind, note, user());
			long open = store.audits().samples(now.id()).stream().filter(each -> each.verdict() == Verdict.OPEN).count();
			print(now, List.of(), () -> out().println(NLS.bind(Messages.Audit_recorded, open, AuditTables.state(now.state()))));
			return ExitCodes.FINE;
		});
	}

	private Sample sample(ProjectStore store) throws CoreException {
		var id = ItemName.id(store, item, spec);
		var found = store.audits().samples(audit.find(store).id()).stream()
				.filter(each -> each.itemId().equals(id) && (annotator == null || annotator.equals(each.annotatorId()))).toList();
		if (found.isEmpty())
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.Audit_notDrawn, item));
		if (found.size() > 1)
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.Audit_several, item, found.stream().map(Sample::annotatorId).toList()));
		return found.getFirst();
	}
}
