package org.labelwright.quality;

import java.util.List;

/**
 * A part of a report for people.
 *
 * @param title   above it
 * @param columns their names; the first names the rows
 * @param rows    each with a text for each column
 */
public record ReportTable(String title, List<String> columns, List<List<String>> rows) {

	public ReportTable {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
	}
}
