package org.labelwright.media.internal.signal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a date with a time of day: as ISO 8601 writes it, with or without hyphens and colons, or with a blank for the T,
 * slashes for hyphens or a name for the month, or with the year behind day and month ({@code 31.12.2026 23:59},
 * {@code 12/31/26 11:59 PM}, {@code 31-Dec-2026}). Seconds, their decimal places, the time of day and the zone may be left
 * out. A zone is a distance to UTC, the name of a region, or an abbreviation that RFC 5322 or European time knows.
 */
final class WallTime {

	/** Which of two numbers in front of a year is which. With points, the day always comes first. */
	enum Order {
		MONTH_FIRST, DAY_FIRST,
		/** Whatever makes a date of it, the day first if both do: to find out whether it is one. */
		EITHER
	}

	/** What is no such time. */
	static final long NONE = Long.MIN_VALUE;

	private static final long SECOND = 1_000_000;
	private static final long DAY = 86_400 * SECOND;
	/** Years of two digits from here on are of the twentieth century, as in POSIX. */
	private static final int PIVOT = 69;
	private static final String[] MONTHS = { "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
	/** Hours by which clocks are ahead of UTC. Abbreviations that mean several zones are left out. */
	private static final Map<String, Integer> ABBREVIATIONS = Map.ofEntries(Map.entry("UTC", 0), Map.entry("GMT", 0), Map.entry("UT", 0), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("EST", -5), Map.entry("EDT", -4), Map.entry("CST", -6), Map.entry("CDT", -5), Map.entry("MST", -7), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Map.entry("MDT", -6), Map.entry("PST", -8), Map.entry("PDT", -7), Map.entry("WET", 0), Map.entry("WEST", 1), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Map.entry("CET", 1), Map.entry("CEST", 2), Map.entry("EET", 2), Map.entry("EEST", 3)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final int LONGEST_ZONE = 40;
	/** Names of zones that are remembered. */
	private static final int ZONES = 64;

	private final Order order;
	private final Map<String, Optional<ZoneId>> zones = new HashMap<>();
	private byte[] bytes;
	private int at;
	private int end;
	private ZoneId zone;
	/** Between day, month and year, where the year comes last; else 0. */
	private char separator;
	/** Whether the month has a name. */
	private boolean named;
	/** Whether the date has no hyphens. */
	private boolean basic;

	WallTime(Order order) {
		this.order = order;
	}

	/** The zone of the time read last; null where it tells none. */
	ZoneId zone() {
		return zone;
	}

	/** How the date read last is written, for people. */
	String form() {
		if (separator == 0)
			return "ISO 8601"; //$NON-NLS-1$
		var month = named ? "MMM" : "M"; //$NON-NLS-1$ //$NON-NLS-2$
		boolean monthFirst = order == Order.MONTH_FIRST && !named && separator != '.';
		return (monthFirst ? month + separator + 'd' : "d" + separator + month) + separator + "yyyy"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @return microseconds since 1970, in UTC where no zone is told; {@link #NONE} when it is no such time */
	long read(byte[] from, int first, int last) {
		begin(from, first, last);
		long day = date();
		if (day == NONE)
			return NONE;
		if (at == end)
			return day * DAY;
		if (!gap())
			return NONE;
		long ofDay = timeOfDay(basic && at + 2 < end && bytes[at + 2] != ':' ? 0 : ':');
		return ofDay == NONE ? NONE : zoned(day * DAY + ofDay);
	}

	/** @return microseconds since midnight, for a time of day alone, with colons or points; {@link #NONE} when it is none */
	long readTimeOfDay(byte[] from, int first, int last) {
		begin(from, first, last);
		int colon = at;
		while (colon < end && digit(bytes[colon]))
			colon++;
		boolean points = colon < end && bytes[colon] == '.';
		long ofDay = timeOfDay(points ? '.' : ':');
		return at == end ? ofDay : NONE;
	}

	private void begin(byte[] from, int first, int last) {
		bytes = from;
		at = Numbers.trimmedStart(from, first, last);
		end = Numbers.trimmedEnd(from, at, last);
		zone = null;
		separator = 0;
		named = false;
	}

	/** Passes over what may stand between a date and a time of day. */
	private boolean gap() {
		int from = at;
		while (at < end && (bytes[at] == ' ' || bytes[at] == 'T' || bytes[at] == 't' || bytes[at] == ',' && at == from))
			at++;
		return at > from;
	}

	// ---- dates

	private long date() {
		int digits = digits();
		basic = digits == 8;
		if (basic)
			return at + 8 < end && (bytes[at + 8] == 'T' || bytes[at + 8] == 't') ? day(number(4), number(2), number(2)) : NONE;
		if (digits != 4 && digits != 2 && digits != 1)
			return NONE;
		int first = number(4);
		byte between = at < end ? bytes[at] : 0;
		if (between != '-' && between != '/' && between != '.' && between != ' ')
			return NONE;
		at++;
		int month = at < end && digit(bytes[at]) ? between == ' ' ? -1 : number(2) : monthName();
		named = month > 100;
		if (at >= end || bytes[at++] != between)
			return NONE;
		int length = digits();
		if (digits == 4)
			return length == 0 || length > 2 ? NONE : day(first, named ? month - 100 : month, number(2));
		if (length != 4 && (length != 2 || between == '-' && !named))
			return NONE;
		int year = number(4);
		if (length == 2)
			year += year < PIVOT ? 2000 : 1900;
		separator = (char) between;
		return named ? day(year, month - 100, first) : yearLast(year, first, month, between == '.');
	}

	private long yearLast(int year, int first, int second, boolean points) {
		if (points || order == Order.DAY_FIRST)
			return day(year, second, first);
		if (order == Order.MONTH_FIRST)
			return day(year, first, second);
		long day = day(year, second, first);
		return day == NONE ? day(year, first, second) : day;
	}

	/** Digits that follow. */
	private int digits() {
		int to = at;
		while (to < end && digit(bytes[to]))
			to++;
		return to - at;
	}

	/** More than 100, so that it is told from a number; -1 for none. */
	private int monthName() {
		int from = at;
		while (at < end && (bytes[at] | 32) >= 'a' && (bytes[at] | 32) <= 'z')
			at++;
		if (at - from < 3)
			return -1;
		for (int month = 0; month < MONTHS.length; month++) {
			boolean same = true;
			for (int i = 0; same && i < 3; i++)
				same = (bytes[from + i] | 32) == MONTHS[month].charAt(i);
			if (same)
				return 101 + month;
		}
		return -1;
	}

	private static long day(int year, int month, int day) {
		return year < 0 || month < 1 || month > 12 || day < 1 || day > length(year, month) ? NONE : epochDay(year, month, day);
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

	// ---- times of day

	/** @param between hours, minutes and seconds; 0 for nothing */
	private long timeOfDay(int between) {
		int hour = number(2);
		if (hour < 0 || !passed(between))
			return NONE;
		int minute = number(2);
		if (minute < 0 || minute > 59)
			return NONE;
		int second = 0;
		long part = 0;
		if (between == 0 ? at < end && digit(bytes[at]) : at < end && bytes[at] == between) {
			passed(between);
			second = number(2);
			if (second < 0 || second > 60)
				return NONE;
			if (at < end && (bytes[at] == '.' || bytes[at] == ',')) {
				at++;
				part = part();
			}
		}
		hour = halved(hour);
		return part < 0 || hour < 0 || hour > 24 ? NONE : (hour * 3600L + minute * 60L + second) * SECOND + part;
	}

	private boolean passed(int between) {
		return between == 0 || at < end && bytes[at++] == between;
	}

	/** The hour of the day, told by AM or PM where one of these follows; -1 when it does not go with it. */
	private int halved(int hour) {
		int from = at;
		while (from < end && bytes[from] == ' ')
			from++;
		if (from + 2 > end || (bytes[from + 1] | 32) != 'm' || (bytes[from] | 32) != 'a' && (bytes[from] | 32) != 'p'
				|| from + 2 < end && bytes[from + 2] != ' ')
			return hour;
		at = from + 2;
		return hour < 1 || hour > 12 ? -1 : hour % 12 + ((bytes[from] | 32) == 'p' ? 12 : 0);
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

	// ---- zones

	/** A time on the clock of a zone that may follow. */
	private long zoned(long local) {
		while (at < end && bytes[at] == ' ')
			at++;
		if (at == end)
			return local;
		byte sign = bytes[at];
		if (sign != '+' && sign != '-')
			return named(local, end);
		at++;
		int hours = number(2);
		if (at < end && bytes[at] == ':')
			at++;
		int minutes = at == end || bytes[at] == '[' ? 0 : number(2);
		if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59)
			return NONE;
		int ahead = (sign == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
		if (Math.abs(ahead) > 18 * 3600)
			return NONE;
		zone = ZoneOffset.ofTotalSeconds(ahead);
		long time = local - ahead * SECOND;
		return at == end || region() ? time : NONE;
	}

	/** The name of a region in brackets, as Java and RFC 9557 write it behind the distance to UTC. */
	private boolean region() {
		if (bytes[at] != '[' || bytes[end - 1] != ']')
			return false;
		at++;
		return named(0, end - 1) != NONE;
	}

	private long named(long local, int to) {
		if (to - at == 1 && (bytes[at] == 'Z' || bytes[at] == 'z')) {
			zone = ZoneOffset.UTC;
			return local;
		}
		int bracket = at;
		while (bracket < to && bytes[bracket] != '[')
			bracket++;
		if (bracket < to && bytes[to - 1] == ']') { // Z[Europe/Berlin]
			long time = named(local, bracket);
			at = bracket + 1;
			return time == NONE || named(0, to - 1) == NONE ? NONE : time;
		}
		if (to - at > LONGEST_ZONE)
			return NONE;
		if (zones.size() > ZONES)
			zones.clear();
		zone = zones.computeIfAbsent(new String(bytes, at, to - at, StandardCharsets.ISO_8859_1), WallTime::zone).orElse(null);
		if (zone == null)
			return NONE;
		var there = LocalDateTime.ofEpochSecond(Math.floorDiv(local, SECOND), 0, ZoneOffset.UTC);
		return local - zone.getRules().getOffset(there).getTotalSeconds() * SECOND;
	}

	private static Optional<ZoneId> zone(String name) {
		var hours = ABBREVIATIONS.get(name.toUpperCase(Locale.ROOT));
		if (hours != null)
			return Optional.of(ZoneOffset.ofHours(hours));
		try {
			return name.contains("/") || name.startsWith("UTC") || name.startsWith("GMT") ? Optional.of(ZoneId.of(name)) : Optional.empty(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} catch (DateTimeException e) {
			return Optional.empty(); // no zone, or one that this Java does not know
		}
	}

	/** A number of so many digits or fewer; -1 for none. */
	private int number(int most) {
		int number = 0;
		int count = 0;
		for (; count < most && at < end && digit(bytes[at]); count++)
			number = number * 10 + bytes[at++] - '0';
		return count == 0 ? -1 : number;
	}

	private static boolean digit(byte one) {
		return one >= '0' && one <= '9';
	}
}
