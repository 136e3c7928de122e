package org.labelwright.io.video.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers as formats write them. */
final class Numbers {

	/** Last number of a frame that is read; one more is room for the end of a track after it. */
	static final int LAST_FRAME = Integer.MAX_VALUE - 16;

	private static final double LARGEST = 1e9;
	private static final int DECIMALS = 6;
	private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\d{1,20}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][-+]?\\d{1,3})?"); //$NON-NLS-1$
	private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,18}"); //$NON-NLS-1$

	private Numbers() {
	}

	/** A decimal number between -1e9 and 1e9; NaN when it is none. */
	static double decimal(String text) {
		if (text == null || !DECIMAL.matcher(text.strip()).matches())
			return Double.NaN;
		return bounded(Double.parseDouble(text.strip()));
	}

	/** The number itself, or NaN when it is not between -1e9 and 1e9. */
	static double bounded(double value) {
		return Math.abs(value) <= LARGEST ? value : Double.NaN;
	}

	/** The number of a frame from 0; -1 when it is none. Formats that write 10.0 for 10 are understood. */
	static int frame(String text, int first) {
		double value = decimal(text);
		return value == Math.rint(value) ? frame((long) value, first) : -1;
	}

	static int frame(long number, int first) {
		long frame = number - first;
		return frame >= 0 && frame <= LAST_FRAME ? (int) frame : -1;
	}

	/** A whole number as Long, another as Double; null when it is neither. */
	static Number number(String text) {
		if (WHOLE.matcher(text).matches())
			return Long.valueOf(text.startsWith("+") ? text.substring(1) : text); //$NON-NLS-1$
		double value = decimal(text);
		return Double.isNaN(value) ? null : Double.valueOf(value);
	}

	/** Up to six decimals, without needless zeros. */
	static String text(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
				: BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
	}
}
