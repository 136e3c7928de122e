package org.labelwright.media.internal.signal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/** Rows across the lists of an object in JSON, each list a column. All lists are read side by side, none as a whole. */
final class JsonColumns extends JsonCells {

	/** Bytes that are held of all lists together, and of one at least. */
	private static final int HELD = 1 << 24;
	private static final int LEAST = 1 << 12;
	private static final int MOST = 1 << 16;

	/**
	 * A list.
	 *
	 * @param begin of its bracket, in bytes of the file
	 */
	record Column(String name, long begin) {
	}

	private final FileChannel file;
	private final List<Column> columns;
	private final TableFindings.Log log;
	/** By column; null for those that are not wanted or have come to their end. */
	private final JsonParser[] parsers;
	private long number = -1;

	/** @param wanted which columns are read; the cells of others are empty */
	JsonColumns(Path path, List<Column> columns, IntPredicate wanted, WallTime.Order order, TableFindings.Log log) throws IOException {
		super(order);
		this.columns = columns;
		this.log = log;
		parsers = new JsonParser[columns.size()];
		file = FileChannel.open(path);
		try {
			for (int i = 0; i < parsers.length; i++)
				if (wanted.test(i)) {
					parsers[i] = Json.FACTORY.createParser(new From(columns.get(i).begin, Math.clamp(HELD / parsers.length, LEAST, MOST)));
					parsers[i].nextToken();
				}
		} catch (IOException e) {
			close();
			throw e;
		}
	}

	/**
	 * Finds the lists of the object that a file holds, as far as it can be read; reads all of it once.
	 *
	 * @param mark bytes of the file before those that are read
	 */
	static List<Column> find(InputStream in, int mark) throws IOException {
		var found = new ArrayList<Column>();
		try (var parser = Json.FACTORY.createParser(in)) {
			parser.nextToken();
			while (parser.nextToken() == JsonToken.FIELD_NAME && found.size() < MOST_CELLS) {
				if (parser.nextToken() == JsonToken.START_ARRAY)
					found.add(new Column(parser.currentName(), parser.currentTokenLocation().getByteOffset() + mark));
				parser.skipChildren();
			}
		} catch (JsonProcessingException e) {
			return found; // it is told when the list is read in which that is
		}
		return found;
	}

	@Override
	public boolean next() throws IOException {
		number++;
		begin(parsers.length);
		boolean any = false;
		for (int i = 0; i < parsers.length; i++)
			if (parsers[i] != null)
				any |= next(i);
		return any;
	}

	private boolean next(int column) throws IOException {
		try {
			var token = parsers[column].nextToken();
			if (token != null && token != JsonToken.END_ARRAY) {
				take(column, parsers[column], token);
				return true;
			}
		} catch (JsonProcessingException e) {
			log.broken(this, columns.get(column).name + ": " + e.getOriginalMessage()); //$NON-NLS-1$
		}
		parsers[column].close();
		parsers[column] = null;
		return false;
	}

	@Override
	public String place() {
		return "#/" + number; //$NON-NLS-1$
	}

	@Override
	public void close() throws IOException {
		file.close();
	}

	/** The file from a place on; reads at places of its own. */
	private final class From extends InputStream {

		private final ByteBuffer held;
		private long at;

		From(long at, int size) {
			this.at = at;
			held = ByteBuffer.allocate(size).limit(0);
		}

		@Override
		public int read() throws IOException {
			return fill() ? held.get() & 0xFF : -1;
		}

		@Override
		public int read(byte[] into, int offset, int length) throws IOException {
			if (!fill())
				return -1;
			int count = Math.min(length, held.remaining());
			held.get(into, offset, count);
			return count;
		}

		private boolean fill() throws IOException {
			if (held.hasRemaining())
				return true;
			held.clear();
			int read = file.read(held, at);
			held.flip();
			at += Math.max(0, read);
			return read > 0;
		}
	}
}
