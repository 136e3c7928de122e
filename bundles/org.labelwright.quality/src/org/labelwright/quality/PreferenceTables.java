package org.labelwright.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.labelwright.quality.PreferenceReport.Annotator;
import org.labelwright.quality.PreferenceReport.Model;
import org.labelwright.quality.PreferenceReport.Strength;
import org.labelwright.quality.internal.Messages;

/** A report on preferences as people read it, in tables. Intervals are those of 95 percent. */
public final class PreferenceTables {

	private PreferenceTables() {
	}

	/** The tables of a report, those without rows left out. */
	public static List<ReportTable> of(PreferenceReport report) {
		var tables = new ArrayList<ReportTable>();
		tables.add(summary(report));
		if (!report.models().isEmpty())
			tables.add(new ReportTable(Messages.Table_models, List.of(Messages.Table_model, Messages.Table_comparisons, Messages.Table_wins,
					Messages.Table_strength, Messages.Table_davidson), report.models().stream().map(PreferenceTables::row).toList()));
		if (!report.annotators().isEmpty())
			tables.add(new ReportTable(Messages.Table_annotators, List.of(Messages.Table_annotator, Messages.Table_judgements, Messages.Table_ties,
					Messages.Table_allBad, Messages.Table_agreement, Messages.Table_first), report.annotators().stream().map(PreferenceTables::row).toList()));
		return tables;
	}

	private static ReportTable summary(PreferenceReport report) {
		var rows = new ArrayList<List<String>>();
		rows.add(List.of(Messages.Table_items, Long.toString(report.items())));
		rows.add(List.of(Messages.Table_judgements, Long.toString(report.judgements())));
		rows.add(List.of(Messages.Table_ties, Long.toString(report.ties())));
		rows.add(List.of(Messages.Table_allBad, Long.toString(report.allBad())));
		rows.add(List.of(Messages.Table_position, among(report.position())));
		rows.add(List.of(Messages.Table_length, among(report.length())));
		report.tieStrength().ifPresent(ties -> rows.add(List.of(Messages.Table_tieStrength, text(ties))));
		report.concordance().ifPresent(agreement -> rows
				.add(List.of(Messages.Table_concordance, Messages.bind(Messages.Table_overItems, number("%.3f", agreement.meanW()), agreement.items())))); //$NON-NLS-1$
		return new ReportTable(Messages.Table_summary, List.of(Messages.Table_what, Messages.Table_value), rows);
	}

	private static List<String> row(Model model) {
		return List.of(model.name(), Long.toString(model.comparisons()), text(model.wins()), text(model.strength()), text(model.davidson()));
	}

	private static List<String> row(Annotator annotator) {
		return List.of(annotator.id(), Long.toString(annotator.judgements()), Long.toString(annotator.ties()), Long.toString(annotator.allBad()),
				text(annotator.agreement()), text(annotator.first()));
	}

	private static String number(String format, Object... values) {
		return String.format(Locale.ROOT, format, values);
	}

	private static String text(Strength strength) {
		return strength == null ? Messages.Table_undetermined : number("%.2f (%.2f \u2013 %.2f)", strength.value(), strength.lower(), strength.upper()); //$NON-NLS-1$
	}

	private static String text(Proportion share) {
		return share.of() == 0 ? Messages.Table_undetermined
				: number("%.1f %% (%.1f \u2013 %.1f)", 100 * share.rate(), 100 * share.lower(), 100 * share.upper()); //$NON-NLS-1$
	}

	private static String among(Proportion share) {
		return share.of() == 0 ? Messages.Table_undetermined : Messages.bind(Messages.Table_among, text(share), share.of());
	}

	/** What the figures mean, in a sentence or two. */
	public static String note() {
		return Messages.Table_note;
	}
}
