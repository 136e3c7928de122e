package org.labelwright.media.internal.signal;

import java.util.regex.Pattern;

/**
 * The head of a column: {@code acc [m/s²]} and {@code acc (m/s²)} are named acc and have a unit.
 *
 * @param name without the unit
 * @param unit empty for none
 */
record ColumnName(String name, String unit) {

	private static final int LONGEST = 200;
	private static final Pattern FORM = Pattern.compile("(.*?)\\s*(?:\\[([^\\[\\]]*)\\]|\\(([^()]*)\\))"); //$NON-NLS-1$

	static ColumnName of(String head) {
		var text = head.length() > LONGEST ? head.substring(0, LONGEST) : head;
		var found = FORM.matcher(text);
		if (!found.matches())
			return new ColumnName(text, ""); //$NON-NLS-1$
		var unit = found.group(2) == null ? found.group(3) : found.group(2);
		return new ColumnName(found.group(1), unit.strip());
	}
}
