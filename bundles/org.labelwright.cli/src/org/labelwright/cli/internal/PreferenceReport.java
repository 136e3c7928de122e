package org.labelwright.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.quality.PreferenceReportOperation;
import org.labelwright.quality.Proportion;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what judgements of responses say of models, annotators and biases. */
@Command(name = "preference-report")
public final class PreferenceReport extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var outcome = run(new PreferenceReportOperation(store));
			return print(outcome, () -> text(outcome.value().get()));
		});
	}

	private void text(org.labelwright.quality.PreferenceReport report) {
		out().println(NLS.bind(Messages.PreferenceReport_judgements,
				new Object[] { report.judgements(), report.items(), report.ties(), report.allBad() }));
		if (!report.models().isEmpty()) {
			out().println(Messages.PreferenceReport_models);
			var rows = new ArrayList<List<String>>();
			rows.add(List.of(Messages.PreferenceReport_model, Messages.PreferenceReport_comparisons, Messages.PreferenceReport_wins,
					Messages.PreferenceReport_strength));
			for (var model : report.models())
				rows.add(List.of(model.name(), Long.toString(model.comparisons()), share(model.wins()),
						model.strength() == null ? Messages.PreferenceReport_undetermined
								: String.format(Locale.ROOT, "%.2f (%.2f - %.2f)", model.strength().value(), model.strength().lower(), //$NON-NLS-1$
										model.strength().upper())));
			out().println(Texts.table(rows));
		}
		if (!report.annotators().isEmpty()) {
			out().println(Messages.PreferenceReport_annotators);
			var rows = new ArrayList<List<String>>();
			rows.add(List.of(Messages.PreferenceReport_annotator, Messages.PreferenceReport_given, Messages.PreferenceReport_agreement,
					Messages.PreferenceReport_first));
			for (var annotator : report.annotators())
				rows.add(List.of(annotator.id(), Long.toString(annotator.judgements()), share(annotator.agreement()), share(annotator.first())));
			out().println(Texts.table(rows));
		}
		out().println(NLS.bind(Messages.PreferenceReport_position, share(report.position()), report.position().of()));
		out().println(NLS.bind(Messages.PreferenceReport_length, share(report.length()), report.length().of()));
		report.concordance().ifPresent(agreement -> out().println(
				NLS.bind(Messages.PreferenceReport_concordance, String.format(Locale.ROOT, "%.3f", agreement.meanW()), agreement.items()))); //$NON-NLS-1$
	}

	private static String share(Proportion share) {
		return share.of() == 0 ? Messages.PreferenceReport_undetermined
				: String.format(Locale.ROOT, "%.1f %% (%.1f - %.1f)", 100 * share.rate(), 100 * share.lower(), 100 * share.upper()); //$NON-NLS-1$
	}
}
