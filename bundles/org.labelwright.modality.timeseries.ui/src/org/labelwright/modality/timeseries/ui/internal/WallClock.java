package org.labelwright.modality.timeseries.ui.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.labelwright.media.SignalSource;

/**
 * The times of a file on the clocks of a time zone.
 *
 * @param origin of time 0
 * @param told   whether the zone is told by somebody; else it is the time of the file, whatever its zone is
 */
public record WallClock(Instant origin, ZoneId zone, boolean told) {

	/** A time that a ruler names. */
	public record Tick(long time, String name) {
	}

	/** The distance of two ticks. */
	private record Step(int amount, ChronoUnit unit) {

		double micros() {
			return amount * (unit.getDuration().getSeconds() * 1e6 + unit.getDuration().getNano() / 1e3);
		}
	}

	private static final Step[] STEPS = { new Step(1, ChronoUnit.MILLIS), new Step(10, ChronoUnit.MILLIS), new Step(100, ChronoUnit.MILLIS),
			new Step(1, ChronoUnit.SECONDS), new Step(5, ChronoUnit.SECONDS), new Step(15, ChronoUnit.SECONDS), new Step(1, ChronoUnit.MINUTES),
			new Step(5, ChronoUnit.MINUTES), new Step(15, ChronoUnit.MINUTES), new Step(1, ChronoUnit.HOURS), new Step(3, ChronoUnit.HOURS),
			new Step(6, ChronoUnit.HOURS), new Step(12, ChronoUnit.HOURS), new Step(1, ChronoUnit.DAYS), new Step(2, ChronoUnit.DAYS),
			new Step(7, ChronoUnit.DAYS), new Step(1, ChronoUnit.MONTHS), new Step(3, ChronoUnit.MONTHS), new Step(1, ChronoUnit.YEARS),
			new Step(5, ChronoUnit.YEARS), new Step(20, ChronoUnit.YEARS), new Step(100, ChronoUnit.YEARS), new Step(1000, ChronoUnit.YEARS) };
	private static final int MOST = 1000;

	/** Of a source in the zone that is asked for, or else that of the file; empty when the file tells no wall clock. */
	public static Optional<WallClock> of(SignalSource source, String zone) {
		var known = zone(zone).or(source::zone);
		return source.origin().map(origin -> new WallClock(origin, known.orElse(ZoneOffset.UTC), known.isPresent()));
	}

	private static Optional<ZoneId> zone(String id) {
		try {
			return id.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(id));
		} catch (DateTimeException e) {
			return Optional.empty(); // a zone that this Java does not know
		}
	}

	private ZonedDateTime at(long time) {
		return origin.plus(time, ChronoUnit.MICROS).atZone(zone);
	}

	/** Date and time of day. */
	public String name(long time, int decimals) {
		return format(decimals == 0 ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd HH:mm:ss." + "S".repeat(decimals)).format(at(time)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Tells the ticks of a stretch of time that lie at least so far apart, one before it among them. */
	public void ticks(long from, long to, double apart, Consumer<Tick> told) {
		var step = step(apart);
		var local = floor(at(from).toLocalDateTime(), step);
		long last = Long.MIN_VALUE;
		for (int i = 0; i < MOST; i++) {
			var zoned = local.atZone(zone);
			long time = ChronoUnit.MICROS.between(origin, zoned.toInstant());
			if (time > to)
				return;
			if (time > last) // an hour that the clock is set on is passed over, one that it is set back told once
				told.accept(new Tick(time, name(zoned.toLocalDateTime(), step)));
			last = time;
			local = local.plus(step.amount, step.unit);
		}
	}

	private static Step step(double apart) {
		for (var step : STEPS)
			if (step.micros() >= apart)
				return step;
		return STEPS[STEPS.length - 1];
	}

	private static LocalDateTime floor(LocalDateTime time, Step step) {
		return switch (step.unit) {
		case YEARS -> LocalDateTime.of(Math.floorDiv(time.getYear(), step.amount) * step.amount, 1, 1, 0, 0);
		case MONTHS -> LocalDateTime.of(time.getYear(), (time.getMonthValue() - 1) / step.amount * step.amount + 1, 1, 0, 0);
		case DAYS -> time.toLocalDate().minusDays(Math.floorMod(time.toLocalDate().toEpochDay(), step.amount)).atStartOfDay();
		default -> {
			long nanos = step.unit.getDuration().toNanos() * step.amount;
			long ofDay = time.toLocalTime().toNanoOfDay();
			yield time.toLocalDate().atStartOfDay().plusNanos(ofDay - ofDay % nanos);
		}
		};
	}

	/** With the date where a day begins. */
	private static String name(LocalDateTime time, Step step) {
		boolean midnight = time.toLocalTime().toNanoOfDay() == 0;
		var pattern = switch (step.unit) {
		case YEARS -> "yyyy"; //$NON-NLS-1$
		case MONTHS -> "MMM yyyy"; //$NON-NLS-1$
		case DAYS -> "d MMM yyyy"; //$NON-NLS-1$
		case MILLIS -> "HH:mm:ss.SSS"; //$NON-NLS-1$
		case SECONDS -> midnight ? "d MMM HH:mm" : "HH:mm:ss"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> midnight ? "d MMM yyyy" : "HH:mm"; //$NON-NLS-1$ //$NON-NLS-2$
		};
		return format(pattern).format(time);
	}

	private static DateTimeFormatter format(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.getDefault(Locale.Category.FORMAT));
	}
}
