package org.labelwright.io.timeseries.internal;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.labelwright.core.Problem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.media.Media;
import org.labelwright.media.SignalSource;
import org.labelwright.model.annotation.Annotation;

/**
 * The clock of a series: what date its time 0 has.
 *
 * @param origin date of time 0, to the microsecond
 * @param zone   of dates that are written without one
 */
record Clock(Instant origin, ZoneId zone) {

	/** Of an item without its file, and of one whose file tells no date. */
	static final Clock EPOCH = new Clock(Instant.EPOCH, ZoneOffset.UTC);

	private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(Z|[-+]\\d{2}:?\\d{2})?"); //$NON-NLS-1$
	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss"); //$NON-NLS-1$
	private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS"); //$NON-NLS-1$
	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'"); //$NON-NLS-1$
	private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'"); //$NON-NLS-1$

	/**
	 * What is known of a series.
	 *
	 * @param origin date of time 0, or null
	 * @param start  what the file's own clock shows at time 0, in microseconds, where that is no date; else 0
	 * @param names  of the channels, by their numbers
	 */
	record Known(Instant origin, long start, List<String> names) {

		private static final Known NOTHING = new Known(null, 0, List.of());

		/** As {@link Clock#of(Path, Consumer)}. */
		static Known of(Path media, Consumer<Problem> problems) {
			return open(media, problems, NOTHING, source -> new Known(source.origin().map(origin -> origin.truncatedTo(ChronoUnit.MICROS)).orElse(null), source.origin().isPresent() ? 0 : source.start(),
					source.channels().stream().map(SignalSource.Channel::name).toList()));
		}

		/** Microseconds from 1970 to time 0; 0 where no date is known. */
		long zero() {
			return origin == null ? 0 : ChronoUnit.MICROS.between(Instant.EPOCH, origin);
		}

		/** The number of the only channel with a name, or -1; also when there is no name. */
		int channel(String name) {
			if (name == null)
				return -1;
			int first = names.indexOf(name);
			return first == names.lastIndexOf(name) ? first : -1;
		}

		/** The name of a channel; null when others have it as well, or there is no such channel. */
		String name(int channel) {
			var name = channel >= 0 && channel < names.size() ? names.get(channel) : null;
			return name != null && !name.isBlank() && channel(name) == channel ? name : null;
		}
	}

	/** When a series ends, in microseconds: where its file cannot be read, when the last annotation does. */
	static long last(Path media, List<Annotation> annotations) {
		return open(media, problem -> { }, Timed.last(annotations), SignalSource::duration); // what is wrong with the file is told with its clock
	}

	static Clock of(SignalSource source) {
		return new Clock(source.origin().orElse(Instant.EPOCH).truncatedTo(ChronoUnit.MICROS), source.zone().orElse(ZoneOffset.UTC));
	}

	/**
	 * Of the file of an item.
	 *
	 * @param media    null when it has none
	 * @param problems takes why it cannot be read, as a warning; the clock begins with the year 1970 then
	 */
	static Clock of(Path media, Consumer<Problem> problems) {
		return open(media, problems, EPOCH, Clock::of);
	}

	/** Opens a file for a moment. */
	private static <T> T open(Path media, Consumer<Problem> problems, T otherwise, Function<SignalSource, T> ask) {
		if (media == null)
			return otherwise;
		var opened = Media.open(media, SignalSource.class);
		if (opened.value().isEmpty()) {
			opened.problems().forEach(problem -> problems.accept(Problem.warning(problem.code(), problem.place(), problem.message(), problem.remedy())));
			return otherwise;
		}
		try (var source = opened.value().get()) {
			return ask.apply(source);
		}
	}

	/** Microseconds on the clock, of a date in ISO 8601 with a blank or a T; {@link Times#NONE} when it is none, or before time 0. */
	long time(String date) {
		var matcher = DATE.matcher(date);
		if (!matcher.matches())
			return Times.NONE;
		try {
			var local = LocalDateTime.parse(matcher.group(1) + 'T' + matcher.group(2));
			var instant = matcher.group(3) == null ? local.atZone(zone).toInstant()
					: OffsetDateTime.of(local, ZoneOffset.of(matcher.group(3))).toInstant();
			long nanos = Math.addExact(Math.multiplyExact(Math.subtractExact(instant.getEpochSecond(), origin.getEpochSecond()), 1_000_000_000L),
					(long) instant.getNano() - origin.getNano());
			long micros = Math.floorDiv(nanos + 500, 1000);
			return micros < 0 || micros > Times.LAST ? Times.NONE : micros;
		} catch (DateTimeException | ArithmeticException e) {
			return Times.NONE;
		}
	}

	/** Whether a text is a date at all. */
	static boolean isDate(String text) {
		return DATE.matcher(text).matches();
	}

	private LocalDateTime local(long time) {
		return origin.plus(time, ChronoUnit.MICROS).atZone(zone).toLocalDateTime();
	}

	/** A date with six digits after the seconds. */
	String micros(long time) {
		return MICROS.format(local(time));
	}

	/** A date to the second, with six digits after it where it is not a whole one. */
	String seconds(long time) {
		var local = local(time);
		return (local.getNano() == 0 ? SECONDS : MICROS).format(local);
	}

	/** A date in UTC to the microsecond. */
	String utc(long time) {
		return UTC.format(origin.plus(time, ChronoUnit.MICROS).atZone(ZoneOffset.UTC));
	}

	/** A date in UTC to the millisecond, rounded. */
	String millis(long time) {
		return MILLIS.format(origin.plus(time + 500, ChronoUnit.MICROS).truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC));
	}

	/** A date as it was written, if it is still the same time, else as given. */
	String written(String kept, long time, String otherwise) {
		return kept != null && time(kept) == time ? kept : otherwise;
	}
}
