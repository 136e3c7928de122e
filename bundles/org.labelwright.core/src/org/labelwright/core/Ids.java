package org.labelwright.core;

import java.security.SecureRandom;

/**
 * Makes ids: 26 characters of Crockford's base 32, of which the first ten are the time in milliseconds
 * and the rest is random (the layout of ULID). Ids of one process ascend, so rows made one after
 * another lie side by side in an index. Safe for use from any thread.
 */
public final class Ids {

	private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray(); //$NON-NLS-1$
	private static final SecureRandom RANDOM = new SecureRandom();
	private static final long HIGH_MASK = 0xFFFF;

	private static long lastTime;
	private static long high;
	private static long low;

	private Ids() {
	}

	/** An id that no other call, in this process or another, returns. */
	public static synchronized String next() {
		long time = System.currentTimeMillis();
		if (time > lastTime) {
			lastTime = time;
			high = RANDOM.nextLong() & HIGH_MASK >> 1; // room to count up within the millisecond
			low = RANDOM.nextLong();
		} else if (++low == 0) {
			high++;
		}
		var text = new char[26];
		long t = lastTime;
		for (int i = 9; i >= 0; i--, t >>>= 5)
			text[i] = DIGITS[(int) (t & 31)];
		long h = high;
		long l = low;
		for (int i = 25; i >= 10; i--) {
			text[i] = DIGITS[(int) (l & 31)];
			l = l >>> 5 | (h & 31) << 59;
			h >>>= 5;
		}
		return new String(text);
	}
}
