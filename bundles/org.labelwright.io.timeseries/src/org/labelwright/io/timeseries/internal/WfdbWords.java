package org.labelwright.io.timeseries.internal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The MIT format of annotation files, as <a href="https://physionet.org/physiotools/wag/annot-5.htm">annot(5)</a> describes it:
 * words of 16 bits, the least byte first; the upper six bits are a type, the others a time since the last annotation or what the
 * type asks for.
 */
final class WfdbWords {

	private static final int SKIP = 59;
	private static final int NUM = 60;
	private static final int SUB = 61;
	private static final int CHN = 62;
	private static final int AUX = 63;
	private static final int FIELD = 0x3FF;
	/** Longest auxiliary string, in bytes. */
	static final int MOST_AUX = 255;

	/** Some of the fields stay as they are for the annotations after. */
	static final class State {
		private long time;
		private int channel;
		private int number;
	}

	/**
	 * An annotation.
	 *
	 * @param time    in samples
	 * @param channel as it is in force, and {@code number} as well
	 * @param aux     without the byte that makes it even; null when there is none
	 * @param from    where it begins, bytes
	 * @param to      where it ends
	 * @param changes whether it tells its channel
	 */
	record Entry(long time, int code, int subtype, int channel, int number, byte[] aux, int from, int to, boolean changes) {

		boolean same(Entry other) {
			return time == other.time && code == other.code && subtype == other.subtype && channel == other.channel && number == other.number && Arrays.equals(aux, other.aux);
		}
	}

	private final byte[] bytes;
	private final State state = new State();
	private int at;

	WfdbWords(byte[] bytes) {
		this.bytes = bytes;
	}

	/** Goes on from a state, to read what follows it. */
	WfdbWords(byte[] bytes, State state) {
		this(bytes);
		this.state.time = state.time;
		this.state.channel = state.channel;
		this.state.number = state.number;
	}

	/** Where reading goes on. */
	int at() {
		return at;
	}

	private boolean left(int count) {
		return at + count <= bytes.length;
	}

	private int word(int from) {
		return Byte.toUnsignedInt(bytes[from]) | Byte.toUnsignedInt(bytes[from + 1]) << 8;
	}

	/** Whether the end of the file is here: a word of zeros, maybe after time that passes. */
	boolean atEnd() {
		int from = at;
		boolean end = passed() != Long.MIN_VALUE && left(2) && word(at) == 0;
		at = from;
		return end;
	}

	/** Goes on past what only lets time pass: skips, and what is no annotation; the smallest number where one is cut off. */
	private long passed() {
		long passed = 0;
		while (left(2)) {
			if (word(at) >> 10 == SKIP) {
				if (!left(6))
					return Long.MIN_VALUE;
				passed += word(at + 2) << 16 | word(at + 4); // the upper half comes first
				at += 6;
			} else if (word(at) > 0 && word(at) <= FIELD) {
				passed += word(at);
				at += 2;
			} else
				return passed;
		}
		return passed;
	}

	/** The next annotation; null where there is none, and {@link #at} tells where that is. */
	Entry next() {
		int from = at;
		long skipped = passed();
		if (skipped == Long.MIN_VALUE || !left(2) || !WfdbCodes.known(word(at) >> 10))
			return back(from);
		int code = word(at) >> 10;
		long time = state.time + skipped + (word(at) & FIELD);
		at += 2;
		int subtype = 0;
		int channel = state.channel;
		int number = state.number;
		byte[] aux = null;
		boolean changes = false;
		while (left(2) && word(at) >> 10 >= NUM) {
			int field = word(at) & FIELD;
			switch (word(at) >> 10) {
			case NUM -> number = (byte) field;
			case SUB -> subtype = (byte) field;
			case CHN -> {
				channel = field & 0xFF;
				changes = true;
			}
			default -> {
				if (!left(2 + field))
					return back(from);
				aux = Arrays.copyOfRange(bytes, at + 2, at + 2 + field);
				at = Math.min(bytes.length, at + field + (field & 1));
			}
			}
			at += 2;
		}
		if (time < 0 || at > bytes.length)
			return back(from);
		state.time = time;
		state.channel = channel;
		state.number = number;
		return new Entry(time, code, subtype, channel, number, aux, from, at, changes);
	}

	private Entry back(int from) {
		at = from;
		return null;
	}

	/** Writes annotations one after the other, in the order of their fields that the library has. */
	static final class Writer {
		private final ByteArrayOutputStream out = new ByteArrayOutputStream();
		private final State state = new State();
		private boolean channel;

		/** @param channel whether the first annotation tells its channel even if that is 0 */
		Writer(boolean channel) {
			this.channel = channel;
		}

		/** Whether an annotation can come next. */
		boolean fits(Entry entry) {
			return entry.time >= state.time && entry.time - state.time <= Integer.MAX_VALUE && (entry.aux == null || entry.aux.length <= MOST_AUX);
		}

		/**
		 * @param kept how it was read; written again where it still says the same, else null
		 */
		void write(Entry entry, byte[] kept) {
			if (kept != null) {
				var words = new WfdbWords(kept, state);
				var read = words.next();
				if (read != null && read.same(entry) && words.at == kept.length) {
					out.writeBytes(kept);
					now(entry);
					return;
				}
			}
			out.writeBytes(words(entry));
			now(entry);
		}

		private byte[] words(Entry entry) {
			var words = new ByteArrayOutputStream();
			long passed = entry.time - state.time;
			if (passed > FIELD) {
				word(words, SKIP, 0);
				raw(words, (int) passed >>> 16);
				raw(words, (int) passed);
				passed = 0;
			}
			word(words, entry.code, (int) passed);
			if (entry.subtype != 0)
				word(words, SUB, entry.subtype);
			if (channel || entry.channel != state.channel)
				word(words, CHN, entry.channel);
			if (entry.number != state.number)
				word(words, NUM, entry.number);
			if (entry.aux != null) {
				word(words, AUX, entry.aux.length);
				words.writeBytes(entry.aux);
				if (entry.aux.length % 2 != 0)
					words.write(0);
			}
			return words.toByteArray();
		}

		/** Goes on after an annotation that was read; null when it would be written as it was, else how it was. */
		byte[] unlike(Entry entry, byte[] read) {
			boolean same = Arrays.equals(read, words(entry));
			now(entry);
			return same ? null : read;
		}

		private void now(Entry entry) {
			channel = false;
			state.time = entry.time;
			state.channel = entry.channel;
			state.number = entry.number;
		}

		private static void word(ByteArrayOutputStream words, int code, int field) {
			raw(words, code << 10 | field & (code == NUM || code == SUB || code == CHN ? 0xFF : FIELD));
		}

		private static void raw(ByteArrayOutputStream words, int word) {
			words.write(word);
			words.write(word >>> 8);
		}

		/** What was written. */
		byte[] words() {
			return out.toByteArray();
		}

		/** All, with the word of zeros. */
		byte[] end() {
			raw(out, 0);
			return out.toByteArray();
		}
	}
}
