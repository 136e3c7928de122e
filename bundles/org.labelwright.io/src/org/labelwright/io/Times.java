package org.labelwright.io;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Times as formats write them. A time in seconds is rounded to the nearest microsecond, upwards from the middle; how it was
 * written is kept where a microsecond count is written differently, and written again as long as it stands for the same
 * microsecond.
 */
public final class Times {

	/** Microseconds of a second. */
	public static final long SECOND = 1_000_000;
	/** Microseconds of a millisecond. */
	public static final long MILLISECOND = 1_000;
	/** What is read for something that is no time: negative, not finite, or more than {@value #LAST}. */
	public static final long NONE = -1;
	/** The last microsecond that is read, after some three hundred years. */
	public static final long LAST = 10_000_000_000_000_000L;

	private static final Pattern NUMBER = Pattern.compile("\\+?(\\d{1,40}(\\.\\d{0,60})?|\\.\\d{1,60})([eE][-+]?\\d{1,2})?"); //$NON-NLS-1$
	private static final int SCALE = 6;

	private Times() {
	}

	/** Microseconds of decimal seconds, or {@link #NONE}. */
	public static long seconds(String text) {
		if (!NUMBER.matcher(text).matches())
			return NONE;
		return micros(new BigDecimal(text));
	}

	/** Microseconds of decimal seconds, or {@link #NONE}. */
	public static long micros(BigDecimal seconds) {
		if (seconds.signum() < 0 || seconds.precision() - seconds.scale() > 12)
			return NONE;
		long micros = seconds.movePointRight(SCALE).setScale(0, RoundingMode.HALF_UP).longValueExact();
		return micros > LAST ? NONE : micros;
	}

	/** Decimal seconds without needless zeros. */
	public static String seconds(long micros) {
		return micros == 0 ? "0" : BigDecimal.valueOf(micros, SCALE).stripTrailingZeros().toPlainString(); //$NON-NLS-1$
	}

	/** Notes how a time was written, where that is not how it would be. */
	public static void keep(ObjectNode extras, String name, String written, long micros) {
		if (!written.equals(seconds(micros)))
			extras.put(name, written);
	}

	/** A time as it was written, if it is still the same, else in decimal seconds. */
	public static String written(JsonNode extras, String name, long micros) {
		var kept = extras.path(name).textValue();
		return kept != null && seconds(kept) == micros ? kept : seconds(micros);
	}
}
