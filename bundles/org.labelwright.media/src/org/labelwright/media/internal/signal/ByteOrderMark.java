package org.labelwright.media.internal.signal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** The mark with which some programs begin text in UTF-8. */
final class ByteOrderMark {

	static final int LENGTH = 3;
	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private ByteOrderMark() {
	}

	static boolean begins(byte[] head) {
		return head.length >= LENGTH && Arrays.equals(head, 0, LENGTH, MARK, 0, LENGTH);
	}

	static byte[] without(byte[] head) {
		return begins(head) ? Arrays.copyOfRange(head, LENGTH, head.length) : head;
	}

	/** A file from behind its mark, if it has one. */
	static InputStream behind(InputStream file) throws IOException {
		var in = new PushbackInputStream(file, LENGTH);
		var first = in.readNBytes(LENGTH);
		if (!begins(first))
			in.unread(first);
		return in;
	}
}
