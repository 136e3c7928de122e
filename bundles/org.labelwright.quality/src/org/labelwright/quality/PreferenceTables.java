package org.labelwright.quality;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.labelwright.model.json.RecordJson;
import org.labelwright.quality.PreferenceReport.Annotator;
import org.labelwright.quality.PreferenceReport.Model;
import org.labelwright.quality.PreferenceReport.Strength;
import org.labelwright.quality.internal.Messages;

/** A report on preferences as people read it: in tables, and as a file. Intervals are those of 95 percent. */
public final class PreferenceTables {

	private static final String STYLE = "body{font-family:sans-serif;margin:2em;max-width:70em}table{border-collapse:collapse;margin-bottom:2em}" //$NON-NLS-1$
			+ "th,td{text-align:right;padding:.3em .8em;border-bottom:1px solid #ccc}th:first-child,td:first-child{text-align:left}"; //$NON-NLS-1$

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

	/** Writes a report as a page that stands alone: no script, and nothing that is fetched. */
	public static void writeHtml(PreferenceReport report, String title, Writer out) throws IOException {
		out.write("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + html(title) + "</title><style>" + STYLE + "</style></head><body>\n<h1>" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ html(title) + "</h1>\n"); //$NON-NLS-1$
		for (var table : of(report)) {
			out.write("<h2>" + html(table.title()) + "</h2>\n<table>\n"); //$NON-NLS-1$ //$NON-NLS-2$
			row("th", table.columns(), out); //$NON-NLS-1$
			for (var row : table.rows())
				row("td", row, out); //$NON-NLS-1$
			out.write("</table>\n"); //$NON-NLS-1$
		}
		out.write("<p>" + html(Messages.Table_note) + "</p>\n</body></html>\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void row(String cell, List<String> texts, Writer out) throws IOException {
		out.write("<tr>"); //$NON-NLS-1$
		for (var text : texts)
			out.write('<' + cell + '>' + html(text) + "</" + cell + '>'); //$NON-NLS-1$
		out.write("</tr>\n"); //$NON-NLS-1$
	}

	private static String html(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}

	/** Writes a report as JSON, with the names that its Java API has. */
	public static void writeJson(PreferenceReport report, Writer out) throws IOException {
		RecordJson.MAPPER.writeValue(out, report);
		out.write('\n');
	}
}
