package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.schema.evolution.AsideOperation;
import org.labelwright.schema.evolution.ExportAsideOperation;
import org.labelwright.store.DocumentFilter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what the label schema of a project has no place for any more. */
@Command(name = "aside")
public final class SchemaAside extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "1000", descriptionKey = "limit")
	private int limit;

	@Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
	private Path out;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			if (out != null) {
				var written = run(new ExportAsideOperation(store, DocumentFilter.ALL, out));
				print(written, List.of(), () -> out().println(NLS.bind(Messages.Aside_written, written, out)));
				return ExitCodes.FINE;
			}
			var report = run(new AsideOperation(store, DocumentFilter.ALL, limit));
			print(report, List.of(), () -> {
				out().println(NLS.bind(Messages.Aside_total, report.total()));
				if (!report.entries().isEmpty())
					out().println(Texts.list(report.entries().stream().map(entry -> List.of(entry.itemName(), entry.annotatorId(), entry.objectId(),
							entry.frame() == null ? "" : entry.frame().toString(), entry.what(), entry.value(), entry.why())).toList())); //$NON-NLS-1$
			});
			return ExitCodes.FINE;
		});
	}
}
