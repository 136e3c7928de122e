package org.labelwright.io.timeseries.internal;

import java.util.ArrayList;
import java.util.List;

/** Rows of RFC 4180, each on one line. */
final class Csv {

	private Csv() {
	}

	/** The fields of a row; null when a quotation mark is not closed, or something follows it. */
	static List<String> fields(String line) {
		var fields = new ArrayList<String>();
		for (int from = 0; from <= line.length();) {
			if (from < line.length() && line.charAt(from) == '"') {
				var field = new StringBuilder();
				int at = from + 1;
				while (at < line.length() && (line.charAt(at) != '"' || at + 1 < line.length() && line.charAt(at + 1) == '"')) {
					field.append(line.charAt(at));
					at += line.charAt(at) == '"' ? 2 : 1;
				}
				if (at >= line.length() || at + 1 < line.length() && line.charAt(at + 1) != ',')
					return null;
				fields.add(field.toString());
				from = at + 2;
			} else {
				int to = line.indexOf(',', from);
				fields.add(line.substring(from, to < 0 ? line.length() : to));
				from = to < 0 ? line.length() + 1 : to + 1;
			}
		}
		return fields;
	}

	/** A field, in quotation marks where it needs them. */
	static String field(String text) {
		return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') || !text.equals(text.strip()) ? '"' + text.replace("\"", "\"\"") + '"' : text; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
