package org.labelwright.io.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.Seconds;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.Problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/** Reads which files are parts of which items, from a table or from JSON. Rows that are wrong are told and left out. */
public final class ManifestReader {

	private static final String BOM = "\uFEFF"; //$NON-NLS-1$
	private static final String SEPARATORS = ",;\t"; //$NON-NLS-1$
	private static final String ITEM = "item"; //$NON-NLS-1$
	private static final String ROLE = "role"; //$NON-NLS-1$
	private static final String FILE = "file"; //$NON-NLS-1$
	private static final String OFFSET = "offset"; //$NON-NLS-1$
	private static final int HEADER = 4096;
	/** Characters of the longest name. */
	private static final int LONGEST = 1000;

	private final Path file;
	private final Problems problems;
	private final List<Entry> entries = new ArrayList<>();

	/**
	 * One row.
	 *
	 * @param role   empty when it is left out
	 * @param file   as it is written
	 * @param offset in microseconds
	 * @param place  where it stands, for problems
	 */
	public record Entry(String item, String role, String file, long offset, String place) {
	}

	private ManifestReader(Path file, Problems problems) {
		this.file = file;
		this.problems = problems;
	}

	/** In the order of the file. */
	public static List<Entry> read(Path file, Problems problems) throws IOException, CoreException {
		var reader = new ManifestReader(file, problems);
		byte[] header;
		try (var in = Files.newInputStream(file)) {
			header = in.readNBytes(HEADER);
		}
		if (JsonRecords.begins(header))
			new JsonRecords(file, problems::add).read((value, place, number) -> {
				reader.json(value, place);
				return true;
			});
		else
			reader.table();
		return reader.entries;
	}

	private void json(JsonNode value, String place) {
		var row = new HashMap<String, String>();
		for (var column : List.of(ITEM, ROLE, FILE, OFFSET)) {
			var field = value.get(column);
			if (field != null && field.isValueNode() && !field.isNull())
				row.put(column, field.asText());
		}
		row(row, place);
	}

	private void table() throws IOException {
		var name = file.getFileName().toString();
		try (var in = Files.newBufferedReader(file)) {
			in.mark(HEADER);
			var head = new char[HEADER - 1];
			int read = Math.max(0, in.read(head));
			in.reset();
			var first = new String(head, 0, read).lines().findFirst().orElse(""); //$NON-NLS-1$
			char separator = separator(first);
			var columns = Arrays.stream(first.split(String.valueOf(separator)))
					.map(column -> column.replace(BOM, "").replace("\"", "").strip().toLowerCase(Locale.ROOT)).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (!columns.contains(ITEM) || !columns.contains(FILE)) {
				refuse(name + ":1", Messages.Manifest_columns); //$NON-NLS-1$
				return;
			}
			try (MappingIterator<String[]> rows = new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY)
					.with(CsvParser.Feature.SKIP_EMPTY_LINES).with(CsvSchema.emptySchema().withColumnSeparator(separator)).readValues(in)) {
				rows.nextValue(); // names of the columns
				while (rows.hasNextValue()) {
					var place = name + ':' + rows.getCurrentLocation().getLineNr();
					row(cells(rows.nextValue(), columns), place);
				}
			}
		} catch (JsonProcessingException e) {
			refuse(name + ':' + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()), e.getOriginalMessage());
		} catch (CharacterCodingException e) {
			refuse(name, Messages.Manifest_encoding);
		}
	}

	private static char separator(String first) {
		char best = ',';
		for (char separator : SEPARATORS.toCharArray())
			if (first.chars().filter(c -> c == separator).count() > first.chars().filter(c -> c == ',').count())
				best = separator;
		return best;
	}

	private static Map<String, String> cells(String[] cells, List<String> columns) {
		var row = new HashMap<String, String>();
		for (int i = 0; i < Math.min(cells.length, columns.size()); i++)
			if (cells[i] != null)
				row.putIfAbsent(columns.get(i), cells[i]);
		return row;
	}

	private void row(Map<String, String> row, String place) {
		var item = row.getOrDefault(ITEM, "").strip(); //$NON-NLS-1$
		var path = row.getOrDefault(FILE, "").strip(); //$NON-NLS-1$
		var role = row.getOrDefault(ROLE, "").strip(); //$NON-NLS-1$
		var offset = row.getOrDefault(OFFSET, "").strip(); //$NON-NLS-1$
		var micros = offset.isEmpty() ? OptionalLong.of(0) : Seconds.micros(offset);
		if (item.isEmpty() || path.isEmpty() || item.length() > LONGEST || path.length() > LONGEST || role.length() > LONGEST)
			refuse(place, Messages.Manifest_row);
		else if (micros.isEmpty())
			refuse(place, NLS.bind(Messages.Manifest_offset, offset));
		else
			entries.add(new Entry(item, role, path, micros.getAsLong(), place));
	}

	private void refuse(String place, String message) {
		problems.add(Problem.error("media.manifest", place, message, Messages.Plan_manifestRemedy)); //$NON-NLS-1$
	}
}
