package org.labelwright.media.internal.signal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the cells of the column of times mean.
 *
 * @param kind     how they are written
 * @param power    of ten, how many microseconds one of their unit is, for numbers
 * @param absolute whether they count from 1970
 * @param dates    how dates are written; of other kinds nothing depends on it
 */
record TableClock(Kind kind, int power, boolean absolute, DateForm dates) {

	/** How times are written. */
	enum Kind {
		/** Dates with times of day. */
		DATES,
		/** Numbers of a unit of time. */
		NUMBERS,
		/** Not at all: rows follow each other by a second. */
		ROWS
	}

	static final TableClock ROWS = new TableClock(Kind.ROWS, 6, false, DateForm.ISO);

	private static final Set<String> NAMES = Set.of("time", "times", "timestamp", "timestamps", "datetime", "date", "date time", "date_time", "ts", "t", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"epoch", "unix", "unixtime", "unix time", "elapsed", "elapsed time", "seconds", "milliseconds", "microseconds", "nanoseconds", "zeit", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			"zeitstempel", "datum"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> COUNTS = Set.of("", "index", "sample", "samples", "row", "n", "no", "unnamed: 0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
	private static final Map<String, Integer> UNITS = Map.ofEntries(Map.entry("s", 6), Map.entry("sec", 6), Map.entry("seconds", 6), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("ms", 3), Map.entry("msec", 3), Map.entry("milliseconds", 3), Map.entry("us", 0), Map.entry("\u00b5s", 0), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Map.entry("\u03bcs", 0), Map.entry("usec", 0), Map.entry("microseconds", 0), Map.entry("ns", -3), Map.entry("nsec", -3), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Map.entry("nanoseconds", -3)); //$NON-NLS-1$
	/** Seconds since 1970 from which on a number is taken for a moment: in 1973. */
	private static final double FIRST_MOMENT = 1e8;

	/** Whether a column of this name holds times. */
	static boolean named(ColumnName name) {
		var plain = name.name().toLowerCase(Locale.ROOT);
		if (NAMES.contains(plain))
			return true;
		int last = plain.lastIndexOf('_');
		return last > 0 && UNITS.containsKey(plain.substring(last + 1)) && NAMES.contains(plain.substring(0, last));
	}

	/** Whether a column of this name counts the rows. */
	static boolean counts(ColumnName name) {
		return COUNTS.contains(name.name().toLowerCase(Locale.ROOT));
	}

	/** The clock of a column of dates. */
	static TableClock of(DateForm dates) {
		return new TableClock(Kind.DATES, 0, true, dates);
	}

	/** The clock of a column of numbers, told by its name, or else by how large they are. */
	static TableClock of(ColumnName name, double first) {
		var plain = name.name().toLowerCase(Locale.ROOT);
		var told = UNITS.get(name.unit().isEmpty() ? plain.substring(plain.lastIndexOf('_') + 1) : name.unit().toLowerCase(Locale.ROOT));
		int power = told != null ? told : first >= FIRST_MOMENT * 1e9 ? -3 : first >= FIRST_MOMENT * 1e6 ? 0 : first >= FIRST_MOMENT * 1e3 ? 3 : 6;
		return new TableClock(Kind.NUMBERS, power, !counts(name) && first * Math.pow(10, power - 6) >= FIRST_MOMENT, DateForm.ISO);
	}

	/** For people and programs: how times are written. */
	String told() {
		return switch (kind) {
		case DATES -> dates.told();
		case ROWS -> "rows"; //$NON-NLS-1$
		case NUMBERS -> (absolute ? "epoch " : "") + switch (power) { //$NON-NLS-1$ //$NON-NLS-2$
		case 3 -> "ms"; //$NON-NLS-1$
		case 0 -> "\u00b5s"; //$NON-NLS-1$
		case -3 -> "ns"; //$NON-NLS-1$
		default -> "s"; //$NON-NLS-1$
		};
		};
	}
}
