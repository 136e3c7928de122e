package org.labelwright.quality;

import java.util.List;
import java.util.Locale;

import org.labelwright.quality.AgreementReport.Interval;
import org.labelwright.quality.internal.Messages;

/**
 * A part of a report for people.
 *
 * @param title   above it
 * @param columns their names; the first names the rows
 * @param rows    each with a text for each column
 */
public record ReportTable(String title, List<String> columns, List<List<String>> rows) implements ReportPart {

	public ReportTable {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** Whether a column has figures, which stand to the right, and no texts. */
	public boolean hasFigures(int column) {
		return column > 0 && rows.stream().map(row -> row.get(column)).noneMatch(text -> text.length() > 1 && Character.isLetter(text.charAt(0)) || text.startsWith("(")); //$NON-NLS-1$
	}

	/** A figure with where it lies; a dash when it is null. */
	public static String value(Double value, Interval interval) {
		if (value == null)
			return Messages.Table_undetermined;
		return interval == null ? String.format(Locale.ROOT, "%.3f", value) //$NON-NLS-1$
				: String.format(Locale.ROOT, "%.3f (%.3f\u2013%.3f)", value, interval.lower(), interval.upper()); //$NON-NLS-1$
	}
}
