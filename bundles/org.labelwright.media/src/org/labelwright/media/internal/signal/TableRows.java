package org.labelwright.media.internal.signal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The rows of a table of cells as RFC 4180 has them. Rows without anything in them are passed over,
 * and those that begin with a #.
 */
final class TableRows extends TextRows {

	/** The longest row, in bytes. */
	static final int LONGEST = 1 << 23;

	private static final int PIECE = 1 << 18;

	private final InputStream in;
	private final byte delimiter;
	private byte[] buffer = new byte[PIECE];
	private int at;
	private int limit;
	private boolean all;
	private long line;
	private long lines = 1;
	private int cells;
	private long passed;
	private final int[] starts = new int[MOST_CELLS];
	private final int[] ends = new int[MOST_CELLS];

	/**
	 * @param in    read in large pieces
	 * @param mark  before decimal places
	 * @param order of day and month
	 */
	TableRows(InputStream in, char delimiter, char mark, WallTime.Order order) {
		super(mark, order);
		this.in = in;
		this.delimiter = (byte) delimiter;
	}

	/** A row is so long that it cannot be one. */
	static final class EndlessRow extends IOException {

		private static final long serialVersionUID = 1L;

		final long line;

		EndlessRow(long line) {
			this.line = line;
		}
	}

	/** @throws EndlessRow when it is longer than {@link #LONGEST} */
	@Override
	public boolean next() throws IOException {
		do {
			while (!split()) {
				if (all && at >= limit)
					return false;
				fill();
			}
		} while (cells == 1 && starts[0] == ends[0] || starts[0] < limit && buffer[starts[0]] == '#');
		return true;
	}

	/** Reads more behind what is there of the row. */
	private void fill() throws IOException {
		passed += at;
		System.arraycopy(buffer, at, buffer, 0, limit - at);
		limit -= at;
		at = 0;
		if (limit == buffer.length) {
			if (limit >= LONGEST)
				throw new EndlessRow(lines);
			buffer = Arrays.copyOf(buffer, 2 * limit);
		}
		int read = in.read(buffer, limit, buffer.length - limit);
		if (read < 0)
			all = true;
		else
			limit += read;
	}

	/** Finds the cells of the row that begins here; false when its end is not there yet. */
	private boolean split() {
		if (at >= limit)
			return false;
		var b = buffer;
		int p = at;
		int count = 0;
		int inner = 0;
		while (true) {
			int start = p;
			int end;
			if (p < limit && b[p] == '"') {
				start++;
				end = ++p;
				while (true) {
					while (p < limit && b[p] != '"')
						if (b[p++] == '\n')
							inner++;
					end = p;
					if (p + 1 >= limit) {
						if (!all)
							return false;
						p = limit;
						break;
					}
					if (b[p + 1] != '"') {
						p++;
						break;
					}
					p += 2;
				}
				while (p < limit && b[p] != delimiter && b[p] != '\n')
					p++;
			} else {
				while (p < limit && b[p] != delimiter && b[p] != '\n')
					p++;
				end = p;
				if (end > start && b[end - 1] == '\r' && (p >= limit || b[p] == '\n'))
					end--;
			}
			if (p >= limit && !all)
				return false;
			if (count < MOST_CELLS) {
				starts[count] = start;
				ends[count] = end;
			}
			count++;
			if (p >= limit || b[p] == '\n') {
				at = Math.min(p + 1, limit);
				cells = Math.min(count, MOST_CELLS);
				line = lines;
				lines += inner + 1;
				return true;
			}
			p++;
		}
	}

	@Override
	public int cells() {
		return cells;
	}

	@Override
	public String place() {
		return place(line);
	}

	static String place(long line) {
		return ":" + line; //$NON-NLS-1$
	}

	/** Bytes up to the end of the row. */
	long position() {
		return passed + at;
	}

	@Override
	byte[] bytes() {
		return buffer;
	}

	@Override
	int start(int cell) {
		return starts[cell];
	}

	@Override
	int end(int cell) {
		return ends[cell];
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
