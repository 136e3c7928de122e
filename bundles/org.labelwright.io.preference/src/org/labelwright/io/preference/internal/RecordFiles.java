package org.labelwright.io.preference.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Problem;
import org.labelwright.io.JsonRecords;
import org.labelwright.media.ParquetFile;

import com.fasterxml.jackson.databind.JsonNode;

/** Files of records, by the endings of their names: JSON lines or a list, tables of separated values, and Parquet. */
final class RecordFiles {

	private static final Set<String> TABLES = Set.of("csv", "tsv"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String PARQUET = "parquet"; //$NON-NLS-1$

	private RecordFiles() {
	}

	private static String ending(Path file) {
		var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.substring(name.lastIndexOf('.') + 1);
	}

	static boolean isTable(Path file) {
		return TABLES.contains(ending(file));
	}

	static boolean isParquet(Path file) {
		return ending(file).equals(PARQUET);
	}

	/** Whether a file that begins with these bytes may hold records. */
	static boolean begins(Path file, byte[] header) {
		if (isParquet(file))
			return ParquetFile.begins(header);
		return isTable(file) ? header.length > 0 : JsonRecords.begins(header);
	}

	/** Reads all; the number of a record is that of its row, or as {@link JsonRecords} counts. */
	static void read(Path file, Consumer<Problem> problems, JsonRecords.Taker taker) throws IOException, CoreException {
		if (isParquet(file))
			ParquetRecords.read(file, problems, taker);
		else if (isTable(file))
			new TableRecords(file, problems).read(taker);
		else
			new JsonRecords(file, problems).read(taker);
	}

	/** The first records, for a look at them. */
	static List<JsonNode> first(Path file, int most) throws IOException {
		if (!isTable(file) && !isParquet(file))
			return JsonRecords.first(file, most);
		var records = new ArrayList<JsonNode>();
		try {
			read(file, problem -> {
				// whoever reads it tells them
			}, (value, place, number) -> {
				records.add(value);
				return records.size() < most;
			});
		} catch (CoreException e) {
			throw new IOException(e); // the taker throws none
		}
		return records;
	}
}
