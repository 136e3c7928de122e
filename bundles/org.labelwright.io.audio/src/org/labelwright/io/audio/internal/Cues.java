package org.labelwright.io.audio.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.labelwright.io.Times;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the formats of cues have in common: lines, and times in hours, minutes, seconds and milliseconds. */
final class Cues {

	/** Whether lines end with a carriage return and a line feed. */
	static final String RETURNS = "returns"; //$NON-NLS-1$
	/** Between two times. */
	static final String ARROW = "-->"; //$NON-NLS-1$
	static final String START = "start"; //$NON-NLS-1$
	static final String END = "end"; //$NON-NLS-1$

	private static final int LAST_OF_SIXTY = 59;
	private static final Pattern TIME = Pattern.compile("(?:(\\d{1,6}):)?(\\d{1,2}):(\\d{1,2})[.,](\\d{1,3})"); //$NON-NLS-1$

	private Cues() {
	}

	/** The lines of a text, without a byte order mark; notes how they end. */
	static List<String> lines(String text, ObjectNode foreign) {
		if (text.contains("\r\n")) //$NON-NLS-1$
			foreign.put(RETURNS, true);
		return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\n|\r", -1)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Microseconds, or {@link Times#NONE}. */
	static long time(String text) {
		var parts = TIME.matcher(text);
		if (!parts.matches() || Integer.parseInt(parts.group(2)) > LAST_OF_SIXTY || Integer.parseInt(parts.group(3)) > LAST_OF_SIXTY)
			return Times.NONE;
		long minutes = (parts.group(1) == null ? 0 : Long.parseLong(parts.group(1))) * 60 + Long.parseLong(parts.group(2));
		long seconds = minutes * 60 + Long.parseLong(parts.group(3));
		long milliseconds = Long.parseLong((parts.group(4) + "00").substring(0, 3)); //$NON-NLS-1$
		return seconds * Times.SECOND + milliseconds * Times.MILLISECOND;
	}

	/** A time to the nearest millisecond. */
	static String time(long micros, char point) {
		long milliseconds = (micros + Times.MILLISECOND / 2) / Times.MILLISECOND;
		return String.format(Locale.ROOT, "%02d:%02d:%02d%c%03d", milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1000 % 60, point, //$NON-NLS-1$
				milliseconds % 1000);
	}

	/** Notes how a time was written, where that is not how it would be. */
	static void keep(ObjectNode extras, String name, String written, char point) {
		if (!written.equals(time(time(written), point)))
			extras.put(name, written);
	}

	/** A time as it was written, if it is still the same. */
	static String written(JsonNode extras, String name, long micros, char point) {
		var kept = extras.path(name).textValue();
		return kept != null && time(kept) == micros ? kept : time(micros, point);
	}
}
