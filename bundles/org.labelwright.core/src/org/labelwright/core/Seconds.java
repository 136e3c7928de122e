package org.labelwright.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/** Times in seconds, as people and files write them, and in whole microseconds, as all else counts them. */
public final class Seconds {

	/** Most seconds, about thirty years: far from where sums of microseconds overflow. */
	private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
	/** Most digits before or behind the point; with more, arithmetic would be slow. */
	private static final int DIGITS = 40;
	private static final int MICRO = 6;

	private Seconds() {
	}

	/**
	 * Reads a number of seconds, with a point or a comma, and rounds it to microseconds.
	 *
	 * @return empty when it is no number, or beyond a thousand million seconds
	 */
	public static OptionalLong micros(String text) {
		var stripped = text.strip();
		if (stripped.isEmpty() || stripped.length() > DIGITS)
			return OptionalLong.empty();
		try {
			var seconds = new BigDecimal(stripped.replace(',', '.'));
			if (Math.abs(seconds.scale()) > DIGITS || seconds.abs().compareTo(MOST) > 0)
				return OptionalLong.empty();
			return OptionalLong.of(seconds.movePointRight(MICRO).setScale(0, RoundingMode.HALF_UP).longValueExact());
		} catch (NumberFormatException e) {
			return OptionalLong.empty();
		}
	}

	/** Seconds with a point and no more digits than needed, such as {@code 0.25}. */
	public static String text(long micros) {
		return BigDecimal.valueOf(micros, MICRO).stripTrailingZeros().toPlainString();
	}
}
