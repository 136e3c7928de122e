package org.labelwright.quality;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.labelwright.model.json.RecordJson;

/** Writes reports to files. */
public final class ReportPage {

	private static final String STYLE = "body{font-family:sans-serif;margin:2em;max-width:70em}table{border-collapse:collapse;margin-bottom:2em}" //$NON-NLS-1$
			+ "th,td{text-align:right;padding:.3em .8em;border-bottom:1px solid #ccc}th:first-child,td:first-child{text-align:left}"; //$NON-NLS-1$

	private ReportPage() {
	}

	/**
	 * Writes tables as a page that stands alone: no script, and nothing that is fetched.
	 *
	 * @param note below the tables
	 */
	public static void writeHtml(List<ReportTable> tables, String title, String note, Writer out) throws IOException {
		out.write("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + html(title) + "</title><style>" + STYLE + "</style></head><body>\n<h1>" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ html(title) + "</h1>\n"); //$NON-NLS-1$
		for (var table : tables) {
			out.write("<h2>" + html(table.title()) + "</h2>\n<table>\n"); //$NON-NLS-1$ //$NON-NLS-2$
			row("th", table.columns(), out); //$NON-NLS-1$
			for (var row : table.rows())
				row("td", row, out); //$NON-NLS-1$
			out.write("</table>\n"); //$NON-NLS-1$
		}
		out.write("<p>" + html(note) + "</p>\n</body></html>\n"); //$NON-NLS-1$ //$NON-NLS-2$
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
	public static void writeJson(Object report, Writer out) throws IOException {
		RecordJson.MAPPER.writeValue(out, report);
		out.write('\n');
	}
}
