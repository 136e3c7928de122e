package org.labelwright.media.internal.signal;

/**
 * Reads a date with a time of day as ISO 8601 writes it, or with a blank for the T, slashes for hyphens, or the day first
 * and points ({@code 31.12.2026 23:59}); seconds, their decimal places and the zone may be left out.
 */
final class WallTime {

	/** What is no such time. */
	static final long NONE = Long.MIN_VALUE;
	/** The zone of a time without one. */
	static final int NO_ZONE = Integer.MIN_VALUE;

	private static final long SECOND = 1_000_000;

	private byte[] bytes;
	private int at;
	private int end;
	private int zone;

	/** Seconds by which the clock of the time read last is ahead of UTC, or {@link #NO_ZONE}. */
	int zone() {
		return zone;
	}

	/** @return microseconds since 1970, in UTC where no zone is told; {@link #NONE} when it is no such time */
	long read(byte[] from, int first, int last) {
		bytes = from;
		at = Numbers.trimmedStart(from, first, last);
		end = Numbers.trimmedEnd(from, at, last);
		zone = NO_ZONE;
		long day = date();
		if (day == NONE)
			return NONE;
		if (at == end)
			return day * 86_400 * SECOND;
		if (bytes[at] != 'T' && bytes[at] != 't' && bytes[at] != ' ')
			return NONE;
		while (at < end && (bytes[at] == ' ' || bytes[at] == 'T' || bytes[at] == 't'))
			at++;
		return time(day);
	}

	private long date() {
		boolean dayFirst = end - at > 2 && bytes[at + 2] == '.';
		int first = number(dayFirst ? 2 : 4);
		int separator = at < end ? bytes[at++] : 0;
		int month = number(2);
		boolean same = at < end && bytes[at++] == separator && (separator == '-' || separator == '/' || separator == '.');
		int third = number(dayFirst ? 4 : 2);
		int year = dayFirst ? third : first;
		int day = dayFirst ? first : third;
		if (!same || year < 0 || month < 1 || month > 12 || day < 1 || day > length(year, month))
			return NONE;
		return epochDay(year, month, day);
	}

	private static int length(int year, int month) {
		if (month == 2)
			return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
		return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
	}

	/** Days since 1970-01-01 in the Gregorian calendar, counted in years that begin in March. */
	private static long epochDay(int year, int month, int day) {
		int shifted = month <= 2 ? year - 1 : year;
		int era = Math.floorDiv(shifted, 400);
		int ofEra = shifted - era * 400;
		int ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
		return era * 146_097L + ofEra * 365L + ofEra / 4 - ofEra / 100 + ofYear - 719_468;
	}

	private long time(long day) {
		int hour = number(2);
		if (hour < 0 || hour > 24 || at >= end || bytes[at++] != ':')
			return NONE;
		int minute = number(2);
		if (minute < 0 || minute > 59)
			return NONE;
		int second = 0;
		long part = 0;
		if (at < end && bytes[at] == ':') {
			at++;
			second = number(2);
			if (second < 0 || second > 60)
				return NONE;
			if (at < end && (bytes[at] == '.' || bytes[at] == ',')) {
				at++;
				part = part();
			}
		}
		if (part < 0 || !zoned())
			return NONE;
		long seconds = day * 86_400 + hour * 3600L + minute * 60L + second - (zone == NO_ZONE ? 0 : zone);
		return seconds * SECOND + part;
	}

	/** Microseconds; further places are left out. */
	private long part() {
		long micros = 0;
		int places = 0;
		for (; at < end && digit(bytes[at]); at++, places++)
			if (places < 6)
				micros = micros * 10 + bytes[at] - '0';
		if (places == 0)
			return -1;
		for (; places < 6; places++)
			micros *= 10;
		return micros;
	}

	private boolean zoned() {
		while (at < end && bytes[at] == ' ')
			at++;
		if (at == end)
			return true;
		byte sign = bytes[at++];
		if (sign == 'Z' || sign == 'z') {
			zone = 0;
			return at == end;
		}
		if (sign != '+' && sign != '-')
			return false;
		int hours = number(2);
		if (at < end && bytes[at] == ':')
			at++;
		int minutes = at == end ? 0 : number(2);
		if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || at != end)
			return false;
		zone = (sign == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
		return true;
	}

	/** A number of exactly so many digits, or of fewer when a sign follows where less than four are wanted; -1 for none. */
	private int number(int most) {
		int number = 0;
		int count = 0;
		for (; count < most && at < end && digit(bytes[at]); count++)
			number = number * 10 + bytes[at++] - '0';
		return count == 0 || most == 4 && count < 4 ? -1 : number;
	}

	private static boolean digit(byte one) {
		return one >= '0' && one <= '9';
	}
}
