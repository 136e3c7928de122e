package org.labelwright.io.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read of one value, and ends the reading when there are too many. */
public final class BoundedInput extends FilterInputStream {

	/** A value is too long. */
	public static final class TooLongException extends IOException {

		private static final long serialVersionUID = 1L;
	}

	private final long longest;
	private long read;

	/** @param longest most bytes of a value */
	public BoundedInput(InputStream in, long longest) {
		super(in);
		this.longest = longest;
	}

	/** A new value begins, about here. */
	public void restart() {
		read = 0;
	}

	@Override
	public int read() throws IOException {
		int one = super.read();
		count(1);
		return one;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int some = super.read(buffer, offset, length);
		count(some);
		return some;
	}

	private void count(int bytes) throws TooLongException {
		read += bytes;
		if (read > longest)
			throw new TooLongException();
	}
}
