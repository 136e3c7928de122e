package org.labelwright.io.preference.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.JsonRecords;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/**
 * Tables in UTF-8 as RFC 4180 has them, the names of the columns in the first row. Columns are parted by commas; by semicolons, when the
 * first row has these only; in a file whose name ends in {@code .tsv} by tabs. All cells are texts.
 */
final class TableRecords {

	static final CsvMapper CSV = new CsvMapper(CsvFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(JsonRecords.LONGEST).build()).build())
			.enable(CsvParser.Feature.WRAP_AS_ARRAY)
			.enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).enable(CsvGenerator.Feature.ALWAYS_QUOTE_EMPTY_STRINGS);

	private static final char MARK = '\uFEFF';
	private static final int LOOK = 1 << 16;

	private final Path file;
	private final String name;
	private final Consumer<Problem> problems;
	private int line = 1;

	TableRecords(Path file, Consumer<Problem> problems) {
		this.file = file;
		this.problems = problems;
		name = file.getFileName().toString();
	}

	/** The form of a table in a file. */
	static CsvSchema schema(char separator) {
		return CsvSchema.emptySchema().withColumnSeparator(separator).withLineSeparator("\r\n"); //$NON-NLS-1$
	}

	/** By what columns are parted in a file that is made under a name. */
	static char separator(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".tsv") ? '\t' : ','; //$NON-NLS-1$
	}

	void read(JsonRecords.Taker taker) throws IOException, CoreException {
		try (var in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()))) {
			char separator = separator(in);
			MappingIterator<String[]> rows = CSV.readerFor(String[].class).with(schema(separator)).readValues(in);
			try {
				rows(rows, taker);
			} catch (JsonProcessingException e) {
				problem("csv", line, NLS.bind(Messages.Read_csv, e.getOriginalMessage()), Messages.Read_cellsRemedy); //$NON-NLS-1$
			} catch (CharacterCodingException e) {
				problem("encoding", line, Messages.Read_encoding, Messages.Read_encodingRemedy); //$NON-NLS-1$
			}
		} catch (CharacterCodingException e) {
			problem("encoding", 1, Messages.Read_encoding, Messages.Read_encodingRemedy); //$NON-NLS-1$
		}
	}

	/** Passes over a mark and looks at the first row. */
	private char separator(BufferedReader in) throws IOException {
		in.mark(LOOK);
		var head = new char[LOOK / 2];
		int length = Math.max(0, in.read(head));
		boolean marked = length > 0 && head[0] == MARK;
		in.reset();
		if (marked)
			in.read();
		var text = new String(head, 0, length);
		var first = text.lines().findFirst().orElse(""); //$NON-NLS-1$
		return separator(file) == ',' && first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : separator(file);
	}

	private void rows(MappingIterator<String[]> rows, JsonRecords.Taker taker) throws IOException, CoreException {
		if (!rows.hasNextValue())
			return;
		var columns = List.of(rows.nextValue());
		if (columns.stream().anyMatch(String::isBlank) || columns.stream().distinct().count() < columns.size()) {
			problem("header", 1, Messages.Read_header, Messages.Read_headerRemedy); //$NON-NLS-1$
			return;
		}
		line = rows.getParser().currentLocation().getLineNr();
		for (int number = 1; rows.hasNextValue(); number++) {
			line = rows.getParser().currentLocation().getLineNr();
			var cells = rows.nextValue();
			if (cells.length == 1 && cells[0].isEmpty() && columns.size() > 1)
				continue; // an empty line
			if (cells.length != columns.size()) {
				problem("cells", line, NLS.bind(Messages.Read_cells, cells.length, columns.size()), Messages.Read_cellsRemedy); //$NON-NLS-1$
				continue;
			}
			var record = JsonNodeFactory.instance.objectNode();
			for (int i = 0; i < cells.length; i++)
				record.put(columns.get(i), cells[i]);
			if (!taker.take(record, name + ':' + line, number))
				return;
		}
	}

	private void problem(String code, int line, String message, String remedy) {
		problems.accept(Problem.error("preference." + code, name + ':' + line, message, remedy)); //$NON-NLS-1$
	}
}
