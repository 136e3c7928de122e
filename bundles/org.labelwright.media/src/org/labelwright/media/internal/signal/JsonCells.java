package org.labelwright.media.internal.signal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Rows of values in JSON. Null and what is not there are empty cells; lists and objects are texts, but not kept. */
abstract class JsonCells extends TextRows {

	private byte[] bytes = new byte[1 << 12];
	private int length;
	private int[] starts = new int[16];
	private int[] ends = new int[16];
	private int cells;

	/** @param order of day and month */
	JsonCells(WallTime.Order order) {
		super('.', order);
	}

	/** Begins a row of empty cells. */
	final void begin(int count) {
		length = 0;
		cells = 0;
		room(count);
	}

	private void room(int count) {
		if (count > starts.length) {
			starts = Arrays.copyOf(starts, Math.max(count, 2 * starts.length));
			ends = Arrays.copyOf(ends, starts.length);
		}
		for (; cells < count; cells++)
			starts[cells] = ends[cells] = 0;
	}

	/**
	 * Takes the value at which the parser is, and goes to its end.
	 *
	 * @param cell in which it is put; negative for none
	 */
	final void take(int cell, JsonParser parser, JsonToken token) throws IOException {
		if (cell < 0 || cell >= MOST_CELLS) {
			parser.skipChildren();
			return;
		}
		room(cell + 1);
		starts[cell] = ends[cell] = length;
		if (token.isStructStart()) {
			put(token == JsonToken.START_OBJECT ? "{\u2026}" : "[\u2026]"); //$NON-NLS-1$ //$NON-NLS-2$
			parser.skipChildren();
		} else if (token != JsonToken.VALUE_NULL)
			put(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
		ends[cell] = length;
	}

	private void put(char[] text, int from, int count) {
		reserve(count);
		int before = length;
		for (int i = from; i < from + count; i++) {
			if (text[i] >= 0x80) {
				length = before;
				put(new String(text, from, count));
				return;
			}
			bytes[length++] = (byte) text[i];
		}
	}

	private void put(String text) {
		var encoded = text.getBytes(StandardCharsets.UTF_8);
		reserve(encoded.length);
		System.arraycopy(encoded, 0, bytes, length, encoded.length);
		length += encoded.length;
	}

	private void reserve(int count) {
		if (bytes.length - length < count)
			bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
	}

	@Override
	public final int cells() {
		return cells;
	}

	@Override
	final byte[] bytes() {
		return bytes;
	}

	@Override
	final int start(int cell) {
		return starts[cell];
	}

	@Override
	final int end(int cell) {
		return ends[cell];
	}
}
