package org.labelwright.io.internal.taxonomy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Problem;
import org.labelwright.io.internal.Messages;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/** Reads a table (RFC 4180, or with tabs or semicolons) whose first row names the columns. */
final class TableReader implements ConceptReader {

	private static final String BOM = "\uFEFF"; //$NON-NLS-1$
	private static final String SEPARATORS = "\t,;"; //$NON-NLS-1$

	private final Path file;
	private final char separator;
	private final List<String> columns;

	private TableReader(Path file, char separator, List<String> columns) {
		this.file = file;
		this.separator = separator;
		this.columns = columns;
	}

	/** @return empty when the first row names no ids */
	static Optional<ConceptReader> of(Path file, String head) {
		var first = head.lines().findFirst().orElse(""); //$NON-NLS-1$
		for (char separator : SEPARATORS.toCharArray()) {
			var columns = Arrays.stream(first.split(String.valueOf(separator))).map(TableReader::column).toList();
			if (columns.contains("id")) //$NON-NLS-1$
				return Optional.of(new TableReader(file, separator, columns));
		}
		return Optional.empty();
	}

	private static String column(String name) {
		var plain = name.replace(BOM, "").replace("\"", "").strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return switch (plain) {
		case "parents" -> "parent"; //$NON-NLS-1$ //$NON-NLS-2$
		case "synonym" -> "synonyms"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> plain;
		};
	}

	@Override
	public String title() {
		return file.getFileName().toString();
	}

	@Override
	public void read(ConceptSink sink) throws IOException, CoreException {
		var format = CsvSchema.emptySchema().withColumnSeparator(separator);
		try (var in = Files.newBufferedReader(file);
				MappingIterator<String[]> rows = new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY)
						.with(CsvParser.Feature.SKIP_EMPTY_LINES).with(format).readValues(in)) {
			rows.nextValue(); // names of the columns
			while (rows.hasNextValue()) {
				int line = rows.getCurrentLocation().getLineNr();
				row(rows.nextValue(), file.getFileName() + ":" + line, sink); //$NON-NLS-1$
			}
		}
	}

	private void row(String[] cells, String place, ConceptSink sink) throws CoreException {
		if (cells.length > columns.size())
			sink.problem(Problem.error("taxonomy.cells", place, Messages.Taxonomy_cells, Messages.Taxonomy_cellsRemedy)); //$NON-NLS-1$
		else
			sink.add(cell(cells, "id"), cell(cells, "name"), several(cell(cells, "synonyms")), several(cell(cells, "parent")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					cell(cells, "description"), place); //$NON-NLS-1$
	}

	private String cell(String[] cells, String column) {
		int index = columns.indexOf(column);
		return index < 0 || index >= cells.length || cells[index] == null ? "" : cells[index]; //$NON-NLS-1$
	}

	private static List<String> several(String cell) {
		return List.of(cell.split("\\|")); //$NON-NLS-1$
	}
}
