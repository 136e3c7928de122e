package org.labelwright.media.internal.signal;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How the dates of a column are written. Where a number in front of another could be the day or the month, it is what
 * makes dates of more cells, in an order that goes back less often. Where both do alike, the month comes first between
 * slashes, and the day between hyphens.
 *
 * @param told    for people and programs
 * @param assumed whether it could as well be the other way round
 */
record DateForm(WallTime.Order order, String told, boolean assumed) {

	/** Dates whose order is not in question. */
	static final DateForm ISO = new DateForm(WallTime.Order.MONTH_FIRST, "ISO 8601", false); //$NON-NLS-1$

	/** Judges the cells of a column, in their order. */
	static DateForm of(List<String> cells) {
		var monthFirst = new Way(WallTime.Order.MONTH_FIRST);
		var dayFirst = new Way(WallTime.Order.DAY_FIRST);
		boolean differ = false;
		for (var cell : cells) {
			var bytes = cell.getBytes(StandardCharsets.UTF_8);
			differ |= monthFirst.take(bytes) != dayFirst.take(bytes);
		}
		if (monthFirst.faults == dayFirst.faults)
			return (monthFirst.form.contains("/") ? monthFirst : dayFirst).form(differ); //$NON-NLS-1$
		return (monthFirst.faults < dayFirst.faults ? monthFirst : dayFirst).form(false);
	}

	/** Reads all dates in one order. */
	private static final class Way {

		private final WallTime.Order order;
		private final WallTime dates;
		private long last = Long.MIN_VALUE;
		private int faults;
		private String form = ISO.told;

		Way(WallTime.Order order) {
			this.order = order;
			dates = new WallTime(order);
		}

		long take(byte[] cell) {
			long time = dates.read(cell, 0, cell.length);
			if (time == WallTime.NONE || time < last)
				faults++;
			if (time != WallTime.NONE) {
				last = time;
				form = dates.form();
			}
			return time;
		}

		DateForm form(boolean assumed) {
			return new DateForm(order, form, assumed);
		}
	}
}
