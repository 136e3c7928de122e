package org.labelwright.quality;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

import org.labelwright.guideline.MarkdownHtml;
import org.labelwright.model.json.RecordJson;

/** Writes reports to files. */
public final class ReportPage {

	private static final String STYLE = ":root{color-scheme:light dark}body{font-family:sans-serif;margin:2em;max-width:70em}table{border-collapse:collapse;margin-bottom:2em}" //$NON-NLS-1$
			+ "th,td{text-align:right;padding:.3em .8em;border-bottom:1px solid #8888}th:first-child,td:first-child,.text{text-align:left}" //$NON-NLS-1$
			+ ".matrix td:not(:first-child){text-align:center;border:1px solid #8884}.matrix .same{outline:2px solid;outline-offset:-2px}" //$NON-NLS-1$
			+ "summary{cursor:pointer;font-weight:bold;margin:.5em 0}svg text{font-size:12px;fill:currentColor}"; //$NON-NLS-1$
	/** A blue that black and white texts are legible on as far as it is opaque at most; shades differ in lightness, so that no colours need be told apart. */
	private static final String SHADE = "rgba(50,120,200,%.2f)"; //$NON-NLS-1$
	private static final double DARKEST = 0.6;

	private ReportPage() {
	}

	/**
	 * Writes a report as a page that stands alone: no script, and nothing that is fetched. It is light or dark as its reader has it.
	 *
	 * @param note below the parts
	 */
	public static void writeHtml(List<? extends ReportPart> parts, String title, String note, Writer out) throws IOException {
		out.write("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + MarkdownHtml.escape(title) + "</title><style>" + STYLE + "</style></head><body>\n<h1>" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ MarkdownHtml.escape(title) + "</h1>\n"); //$NON-NLS-1$
		for (var part : parts) {
			out.write("<h2>" + MarkdownHtml.escape(part.title()) + "</h2>\n"); //$NON-NLS-1$ //$NON-NLS-2$
			write(part, out);
		}
		out.write("<p>" + MarkdownHtml.escape(note) + "</p>\n</body></html>\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void write(ReportPart part, Writer out) throws IOException {
		switch (part) {
		case ReportTable table -> write(table, out);
		case ReportMatrix matrix -> write(matrix, out);
		case ReportSeries series -> SeriesPicture.write(series, out);
		case ReportChoice choice -> write(choice, out);
		}
	}

	private static void write(ReportTable table, Writer out) throws IOException {
		var figures = figures(table);
		out.write("<table>\n"); //$NON-NLS-1$
		row("th", table.columns(), figures, out); //$NON-NLS-1$
		for (var row : table.rows())
			row("td", row, figures, out); //$NON-NLS-1$
		out.write("</table>\n"); //$NON-NLS-1$
	}

	/** Which columns have figures: asked once for each, as it takes all rows to tell. */
	private static boolean[] figures(ReportTable table) {
		var figures = new boolean[table.columns().size()];
		for (int i = 0; i < figures.length; i++)
			figures[i] = table.hasFigures(i);
		return figures;
	}

	/** The first is open. */
	private static void write(ReportChoice choice, Writer out) throws IOException {
		for (var part : choice.parts()) {
			out.write((part == choice.parts().getFirst() ? "<details open>" : "<details>") + "<summary>" + MarkdownHtml.escape(part.title()) + "</summary>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			write(part, out);
			out.write("</details>\n"); //$NON-NLS-1$
		}
	}

	private static void write(ReportMatrix matrix, Writer out) throws IOException {
		out.write("<table class=\"matrix\">\n"); //$NON-NLS-1$
		var table = matrix.table();
		row("th", table.columns(), figures(table), out); //$NON-NLS-1$
		for (int i = 0; i < matrix.rows().size(); i++) {
			out.write("<tr><td>" + MarkdownHtml.escape(matrix.rows().get(i)) + "</td>"); //$NON-NLS-1$ //$NON-NLS-2$
			for (int j = 0; j < matrix.columns().size(); j++) {
				var cell = matrix.cells().get(i).get(j);
				var same = matrix.diagonal() && i == j ? " class=\"same\"" : ""; //$NON-NLS-1$ //$NON-NLS-2$
				var shade = cell.shade() == 0 ? "" : " style=\"background:" + String.format(Locale.ROOT, SHADE, DARKEST * cell.shade()) + '"'; //$NON-NLS-1$ //$NON-NLS-2$
				out.write("<td" + same + shade + '>' + MarkdownHtml.escape(cell.text()) + "</td>"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			out.write("</tr>\n"); //$NON-NLS-1$
		}
		out.write("</table>\n"); //$NON-NLS-1$
	}

	private static void row(String cell, List<String> texts, boolean[] figures, Writer out) throws IOException {
		out.write("<tr>"); //$NON-NLS-1$
		for (int i = 0; i < texts.size(); i++)
			out.write('<' + cell + (i == 0 || figures[i] ? ">" : " class=\"text\">") + MarkdownHtml.escape(texts.get(i)) + "</" + cell + '>'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		out.write("</tr>\n"); //$NON-NLS-1$
	}

	/** Writes a report as JSON, with the names that its Java API has. */
	public static void writeJson(Object report, Writer out) throws IOException {
		RecordJson.MAPPER.writeValue(out, report);
		out.write('\n');
	}
}
