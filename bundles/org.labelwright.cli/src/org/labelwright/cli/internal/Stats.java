package org.labelwright.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.store.Statistics;
import org.labelwright.store.StatisticsOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts what a project holds. */
@Command(name = "stats")
public final class Stats extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var statistics = run(new StatisticsOperation(store));
			print(statistics, List.of(), () -> text(statistics));
			return ExitCodes.FINE;
		});
	}

	private void text(Statistics statistics) {
		out().println(statistics.project());
		out().println(NLS.bind(Messages.Stats_items, statistics.items(), statistics.annotatedItems()));
		out().println(Texts.table(statistics.itemsByState()));
		out().println(NLS.bind(Messages.Stats_annotations, statistics.annotations()));
		out().println(Texts.table(statistics.labels().stream().filter(label -> label.annotations() > 0)
				.map(label -> List.of(label.name(), Long.toString(label.annotations()))).toList()));
		if (!statistics.annotationsByGeometry().isEmpty()) {
			out().println(Messages.Stats_geometry);
			out().println(Texts.table(statistics.annotationsByGeometry()));
		}
		if (!statistics.relations().isEmpty()) {
			out().println(Messages.Stats_relations);
			out().println(Texts.table(
					statistics.relations().stream().map(relation -> List.of(relation.name(), Long.toString(relation.count()))).toList()));
		}
		if (!statistics.answers().isEmpty()) {
			out().println(Messages.Stats_answers);
			out().println(Texts
					.table(statistics.answers().stream().map(answer -> List.of(answer.name(), Long.toString(answer.count()))).toList()));
		}
	}
}
