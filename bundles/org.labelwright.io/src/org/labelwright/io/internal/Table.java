package org.labelwright.io.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/** A table (RFC 4180, or with tabs or semicolons) whose first row names the columns, in whatever case. */
public final class Table {

	private static final String BOM = "\uFEFF"; //$NON-NLS-1$
	private static final String SEPARATORS = "\t,;"; //$NON-NLS-1$

	private final Path file;
	private final char separator;
	private final List<String> columns;

	/**
	 * A row.
	 *
	 * @param tooLong whether it has more cells than there are columns
	 * @param place   file and line
	 */
	public record Row(List<String> columns, String[] cells, boolean tooLong, String place) {

		/** Empty when there is none. */
		public String cell(String column) {
			int index = columns.indexOf(column);
			return index < 0 || index >= cells.length || cells[index] == null ? "" : cells[index]; //$NON-NLS-1$
		}
	}

	/** Takes rows. */
	@FunctionalInterface
	public interface Taker {
		void take(Row row) throws CoreException;
	}

	private Table(Path file, char separator, List<String> columns) {
		this.file = file;
		this.separator = separator;
		this.columns = columns;
	}

	/**
	 * @param head     beginning of the file
	 * @param needed   a column without which it is no such table
	 * @param synonyms other names of columns
	 */
	public static Optional<Table> of(Path file, String head, String needed, Map<String, String> synonyms) {
		var first = head.lines().findFirst().orElse(""); //$NON-NLS-1$
		for (char separator : SEPARATORS.toCharArray()) {
			var columns = Arrays.stream(first.split(String.valueOf(separator))).map(Table::column).map(name -> synonyms.getOrDefault(name, name)).toList();
			if (columns.contains(needed))
				return Optional.of(new Table(file, separator, columns));
		}
		return Optional.empty();
	}

	private static String column(String name) {
		return name.replace(BOM, "").replace("\"", "").strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Reads all rows but the first, leaving out empty ones. */
	public void read(Taker taker) throws IOException, CoreException {
		var format = CsvSchema.emptySchema().withColumnSeparator(separator);
		try (var in = Files.newBufferedReader(file);
				MappingIterator<String[]> rows = new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY)
						.with(CsvParser.Feature.SKIP_EMPTY_LINES).with(format).readValues(in)) {
			rows.nextValue(); // names of the columns
			while (rows.hasNextValue()) {
				int line = rows.getCurrentLocation().getLineNr();
				var cells = rows.nextValue();
				taker.take(new Row(columns, cells, cells.length > columns.size(), file.getFileName() + ":" + line)); //$NON-NLS-1$
			}
		}
	}
}
