package org.labelwright.io.internal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Lines as bytes, of which no more than so many are held. A line ends with a line feed, a carriage return, or both in this order. */
public final class ByteLines implements Closeable {

	private final InputStream in;
	private final int longest;
	private final byte[] buffer = new byte[1 << 16];
	private final ByteArrayOutputStream line = new ByteArrayOutputStream();
	private int from;
	private int to;
	private boolean afterReturn;
	private boolean tooLong;
	private int number;

	/** @param longest most bytes of a line */
	public ByteLines(InputStream in, int longest) {
		this.in = in;
		this.longest = longest;
	}

	/** The next line without its end; null at the end. */
	public byte[] next() throws IOException {
		line.reset();
		tooLong = false;
		boolean any = false;
		while (fill()) {
			if (afterReturn && buffer[from] == '\n') {
				afterReturn = false;
				from++;
				continue;
			}
			afterReturn = false;
			any = true;
			int end = from;
			while (end < to && buffer[end] != '\n' && buffer[end] != '\r')
				end++;
			take(end);
			if (end < to) {
				afterReturn = buffer[end] == '\r';
				from = end + 1;
				break;
			}
		}
		if (!any)
			return null;
		number++;
		return line.toByteArray();
	}

	private boolean fill() throws IOException {
		if (from < to)
			return true;
		from = 0;
		to = in.read(buffer);
		return to > 0;
	}

	private void take(int end) {
		tooLong |= line.size() + end - from > longest;
		if (tooLong)
			line.reset();
		else
			line.write(buffer, from, end - from);
		from = end;
	}

	/** The number of the line that came last, from 1. */
	public int number() {
		return number;
	}

	/** True when the line that came last was too long, and is empty for this. */
	public boolean tooLong() {
		return tooLong;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
