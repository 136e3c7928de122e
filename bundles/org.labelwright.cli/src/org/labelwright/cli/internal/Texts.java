package org.labelwright.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.labelwright.core.Severity;
import org.labelwright.quality.ReportChoice;
import org.labelwright.quality.ReportMatrix;
import org.labelwright.quality.ReportPart;
import org.labelwright.quality.ReportSeries;
import org.labelwright.quality.ReportTable;

/** How results look on a terminal. */
final class Texts {

	private Texts() {
	}

	static String severity(Severity severity) {
		return switch (severity) {
		case INFO -> Messages.Severity_info;
		case WARNING -> Messages.Severity_warning;
		case ERROR -> Messages.Severity_error;
		};
	}

	/** A constant in small letters. */
	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** Columns of text, the first aligned to the left and the others to the right, with two blanks between them. */
	static String table(List<List<String>> rows) {
		return columns(rows, i -> i > 0);
	}

	/** Columns of text, all aligned to the left, with two blanks between them. */
	static String list(List<List<String>> rows) {
		return columns(rows, i -> false);
	}

	private static String columns(List<List<String>> rows, IntPredicate right) {
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		var widths = new int[columns];
		for (var row : rows)
			for (int i = 0; i < row.size(); i++)
				widths[i] = Math.max(widths[i], row.get(i).length());
		return rows.stream().map(row -> {
			var line = new StringBuilder("  "); //$NON-NLS-1$
			for (int i = 0; i < row.size(); i++) {
				var padding = " ".repeat(widths[i] - row.get(i).length()); //$NON-NLS-1$
				line.append(!right.test(i) ? row.get(i) + padding : padding + row.get(i));
				if (i < row.size() - 1)
					line.append("  "); //$NON-NLS-1$
			}
			return line.toString().stripTrailing();
		}).collect(Collectors.joining(System.lineSeparator()));
	}

	/** The tables of a report one below the other, each with its title. Where there is a choice only the first is told. */
	static String report(List<? extends ReportPart> parts) {
		return parts.stream().flatMap(part -> table(part).stream()).map(table -> table.title() + System.lineSeparator()
				+ columns(Stream.concat(Stream.of(table.columns()), table.rows().stream()).toList(), table::hasFigures) + System.lineSeparator()).collect(Collectors.joining());
	}

	/** Of a series there is a table of its own. */
	private static Optional<ReportTable> table(ReportPart part) {
		return switch (part) {
		case ReportTable table -> Optional.of(table);
		case ReportMatrix matrix -> Optional.of(matrix.table());
		case ReportChoice choice -> table(choice.parts().getFirst()).map(table -> new ReportTable(choice.title() + ": " + table.title(), table.columns(), table.rows())); //$NON-NLS-1$
		case ReportSeries series -> Optional.empty();
		};
	}

	/** The entries that are not 0. */
	static String table(Map<?, Long> counts) {
		return table(counts.entrySet().stream().filter(entry -> entry.getValue() != 0)
				.map(entry -> List.of(entry.getKey().toString().toLowerCase(Locale.ROOT).replace('_', ' '),
						entry.getValue().toString()))
				.toList());
	}
}
