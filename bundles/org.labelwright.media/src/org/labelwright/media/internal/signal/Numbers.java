package org.labelwright.media.internal.signal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Reads numbers from the cells of a table, without making strings of them. */
final class Numbers {

	/** Digits that fit a long for certain. */
	private static final int DIGITS = 18;
	/** The greatest power of ten that a double holds exactly, and the greatest whole number. */
	private static final int EXACT_POWER = 22;
	private static final long EXACT = 1L << 53;
	private static final int LONGEST = 400;
	private static final double[] POWERS = new double[EXACT_POWER + 1];
	/** Words for a value that is not there. */
	private static final Set<String> GAPS = Set.of("nan", "na", "n/a", "null", "none", "nil", "missing", "-", "?", "."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$

	static {
		POWERS[0] = 1;
		for (int i = 1; i <= EXACT_POWER; i++)
			POWERS[i] = POWERS[i - 1] * 10;
	}

	/** What a cell turned out to hold. */
	enum Kind {
		NUMBER, GAP, OTHER
	}

	private final byte mark;
	private Kind kind;
	private double value;
	private long digits;
	private int exponent;

	/** @param mark before decimal places */
	Numbers(char mark) {
		this.mark = (byte) mark;
	}

	/** What the cell read last holds. */
	Kind kind() {
		return kind;
	}

	/**
	 * Reads a cell.
	 *
	 * @return NaN unless it is a finite number
	 */
	double read(byte[] bytes, int start, int end) {
		value = Double.NaN;
		kind = scan(bytes, trimmedStart(bytes, start, end), trimmedEnd(bytes, start, end));
		return value;
	}

	/**
	 * Reads a cell as a whole number of a unit.
	 *
	 * @param power of ten, how many of the units one of the cell is
	 * @return rounded; {@link Long#MIN_VALUE} when it is no number or far too large
	 */
	long readScaled(byte[] bytes, int start, int end, int power) {
		if (Double.isNaN(read(bytes, start, end)))
			return Long.MIN_VALUE;
		int shift = exponent + power;
		double scaled = value * Math.pow(10, power);
		if (!(Math.abs(scaled) < 1L << 62))
			return Long.MIN_VALUE;
		if (digits == Long.MIN_VALUE || Math.abs(shift) > DIGITS)
			return Math.round(scaled);
		long factor = 1;
		for (int i = Math.abs(shift); i > 0; i--)
			factor *= 10;
		return shift >= 0 ? digits * factor : Math.floorDiv(digits, factor) + (Math.floorMod(digits, factor) >= factor - factor / 2 ? 1 : 0);
	}

	private Kind scan(byte[] b, int start, int end) {
		if (start >= end)
			return Kind.GAP;
		int at = start;
		boolean negative = b[at] == '-';
		if (negative || b[at] == '+')
			at++;
		long number = 0;
		int count = 0;
		int places = 0;
		int seen = 0;
		boolean marked = false;
		for (; at < end; at++) {
			byte one = b[at];
			if (one >= '0' && one <= '9') {
				seen++;
				if (number != 0 || one != '0')
					count++;
				if (count <= DIGITS) {
					number = number * 10 + one - '0';
					if (marked)
						places++;
				}
			} else if (one == mark && !marked)
				marked = true;
			else
				break;
		}
		if (seen == 0)
			return word(b, start, end);
		int power = 0;
		if (at < end && (b[at] == 'e' || b[at] == 'E')) {
			int sign = at + 1 < end && (b[at + 1] == '-' || b[at + 1] == '+') ? 1 : 0;
			int from = at + 1 + sign;
			for (at = from; at < end && b[at] >= '0' && b[at] <= '9'; at++)
				power = Math.min(10_000, power * 10 + b[at] - '0');
			if (at == from)
				return Kind.OTHER;
			if (sign == 1 && b[from - 1] == '-')
				power = -power;
		}
		if (at < end)
			return Kind.OTHER;
		exponent = power - places;
		digits = negative ? -number : number;
		if (count > DIGITS || Math.abs(number) > EXACT || Math.abs(exponent) > EXACT_POWER)
			return exactly(b, start, end, count > DIGITS);
		value = exponent < 0 ? number / POWERS[-exponent] : number * POWERS[exponent];
		if (negative)
			value = -value;
		return Kind.NUMBER;
	}

	/** Numbers that do not fit the fast way. */
	private Kind exactly(byte[] b, int start, int end, boolean many) {
		if (end - start > LONGEST)
			return Kind.OTHER;
		if (many)
			digits = Long.MIN_VALUE;
		double parsed = Double.parseDouble(new String(b, start, end - start, StandardCharsets.ISO_8859_1).replace((char) mark, '.'));
		if (Double.isInfinite(parsed))
			return Kind.OTHER;
		value = parsed;
		return Kind.NUMBER;
	}

	private Kind word(byte[] b, int start, int end) {
		if (end - start > 8)
			return Kind.OTHER;
		var text = new String(b, start, end - start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
		if (GAPS.contains(text))
			return Kind.GAP;
		if (text.equals("true") || text.equals("false")) { //$NON-NLS-1$ //$NON-NLS-2$
			value = text.equals("true") ? 1 : 0; //$NON-NLS-1$
			digits = (long) value;
			exponent = 0;
			return Kind.NUMBER;
		}
		return Kind.OTHER;
	}

	static int trimmedStart(byte[] bytes, int start, int end) {
		while (start < end && bytes[start] <= ' ' && bytes[start] >= 0)
			start++;
		return start;
	}

	static int trimmedEnd(byte[] bytes, int start, int end) {
		while (end > start && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0)
			end--;
		return end;
	}
}
