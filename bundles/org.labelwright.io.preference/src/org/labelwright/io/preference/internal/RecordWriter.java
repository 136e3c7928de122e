package org.labelwright.io.preference.internal;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.labelwright.model.json.StrictJson;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes records to a file. */
interface RecordWriter extends Closeable {

	void write(ObjectNode record) throws IOException;

	/**
	 * Begins a file.
	 *
	 * @param target  by whose ending the form is chosen: a table, one list, or else lines
	 * @param columns of all records, for a table
	 */
	static RecordWriter open(Path place, Path target, Collection<String> columns) throws IOException {
		if (RecordFiles.isTable(target))
			return new Table(Files.newBufferedWriter(place), TableRecords.separator(target), columns);
		var out = Files.newBufferedWriter(place);
		return target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json") ? new Tree(out, "[\n", ",\n", "\n]\n", "[]\n") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				: new Tree(out, "", "\n", "\n", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Whether a record is a row of a table: has texts, numbers and the like only, that can be written. */
	static boolean isRow(ObjectNode record) {
		var encoder = StandardCharsets.UTF_8.newEncoder();
		return record.properties().stream().allMatch(property -> property.getValue().isValueNode()
				&& encoder.canEncode(property.getValue().asText()) && encoder.canEncode(property.getKey()));
	}

	/** JSON. */
	final class Tree implements RecordWriter {

		private final BufferedWriter out;
		private final String between;
		private final String end;
		private final String empty;
		private String before;
		private boolean any;

		private Tree(BufferedWriter out, String begin, String between, String end, String empty) {
			this.out = out;
			this.before = begin;
			this.between = between;
			this.end = end;
			this.empty = empty;
		}

		@Override
		public void write(ObjectNode record) throws IOException {
			out.write(before);
			out.write(StrictJson.text(record));
			before = between;
			any = true;
		}

		@Override
		public void close() throws IOException {
			try (out) {
				out.write(any ? end : empty);
			}
		}
	}

	/** Separated values. */
	final class Table implements RecordWriter {

		private final SequenceWriter rows;
		private final List<String> columns;

		private Table(BufferedWriter out, char separator, Collection<String> columns) throws IOException {
			this.columns = List.copyOf(columns);
			rows = TableRecords.CSV.writerFor(List.class).with(TableRecords.schema(separator)).writeValues(out);
			if (!this.columns.isEmpty())
				rows.write(this.columns);
		}

		@Override
		public void write(ObjectNode record) throws IOException {
			rows.write(columns.stream().map(column -> record.path(column).isNull() ? "" : record.path(column).asText()).toList()); //$NON-NLS-1$
		}

		@Override
		public void close() throws IOException {
			rows.close();
		}
	}
}
