package org.labelwright.media.internal.signal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.labelwright.media.internal.Messages;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Rows that are objects, or lists of values, in JSON: one on each line, or all in one list. Of lines, those that are
 * wrong are told and left out; a list is read up to where it is wrong.
 */
final class JsonRows extends JsonCells {

	/** The longest line, in bytes. */
	private static final int LONGEST = 1 << 23;

	private final InputStream in;
	private final boolean lines;
	private final TableFindings.Log log;
	private final Map<String, Integer> columns = new HashMap<>();
	private final List<String> names;
	private final boolean learns;
	private byte[] line = new byte[1 << 12];
	private JsonParser list;
	private long number = -1;
	private boolean ended;

	/**
	 * @param in    without a byte order mark, read in large pieces
	 * @param lines whether there is a value on each line, in place of one list
	 * @param names of the properties that are wanted, in the order of their cells; null to take all there are, as they come
	 */
	JsonRows(InputStream in, boolean lines, List<String> names, WallTime.Order order, TableFindings.Log log) {
		super(order);
		this.in = new BufferedInputStream(in, 1 << 16);
		this.lines = lines;
		this.log = log;
		learns = names == null;
		this.names = learns ? new ArrayList<>() : names;
		for (int i = 0; i < this.names.size(); i++)
			columns.put(this.names.get(i), i);
	}

	/** The properties that were met, in the order of their cells. */
	List<String> names() {
		return names;
	}

	@Override
	public boolean next() throws IOException {
		return lines ? nextLine() : nextOfList();
	}

	private boolean nextOfList() throws IOException {
		if (ended)
			return false;
		try {
			if (list == null) {
				list = Json.FACTORY.createParser(in);
				list.nextToken();
			}
			number++;
			var token = list.nextToken();
			ended = token == null || token == JsonToken.END_ARRAY;
			if (!ended)
				read(list, token);
			return !ended;
		} catch (JsonProcessingException e) {
			log.broken(this, e.getOriginalMessage());
			ended = true;
			return false;
		}
	}

	private boolean nextLine() throws IOException {
		for (int length = line(); length >= 0; length = line()) {
			if (blank(length))
				continue;
			try (var parser = Json.FACTORY.createParser(line, 0, length)) {
				read(parser, parser.nextToken());
				if (parser.nextToken() == null)
					return true;
				log.broken(this, Messages.Json_more);
			} catch (JsonProcessingException e) {
				log.broken(this, e.getOriginalMessage());
			}
		}
		return false;
	}

	/** Reads a line; tells its length, or -1 when there is none. What is too long is cut off, and so is no value. */
	private int line() throws IOException {
		int length = 0;
		int one = in.read();
		if (one < 0)
			return -1;
		number++;
		for (; one >= 0 && one != '\n'; one = in.read())
			if (length < LONGEST) {
				if (length == line.length)
					line = Arrays.copyOf(line, 2 * length);
				line[length++] = (byte) one;
			}
		return length;
	}

	private boolean blank(int length) {
		for (int i = 0; i < length; i++)
			if (line[i] > ' ' || line[i] < 0)
				return false;
		return true;
	}

	private void read(JsonParser parser, JsonToken token) throws IOException {
		if (token == JsonToken.START_ARRAY) {
			begin(0);
			int cell = 0;
			for (var value = parser.nextToken(); value != JsonToken.END_ARRAY; value = parser.nextToken())
				take(cell++, parser, value);
			return;
		}
		begin(names.size());
		if (token != JsonToken.START_OBJECT)
			return;
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			int cell = column(parser.currentName());
			take(cell, parser, parser.nextToken());
		}
	}

	private int column(String name) {
		var known = columns.get(name);
		if (known != null)
			return known;
		if (!learns || names.size() == MOST_CELLS)
			return -1;
		names.add(name);
		columns.put(name, names.size() - 1);
		return names.size() - 1;
	}

	@Override
	public String place() {
		return lines ? TableRows.place(number + 1) : "#/" + number; //$NON-NLS-1$
	}

	@Override
	public void close() throws IOException {
		if (list != null)
			list.close();
		in.close();
	}
}
