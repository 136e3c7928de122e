package org.labelwright.modality.timeseries.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.modality.timeseries.ui.internal.WallClock;

class WallClockTest {

	private static final long HOUR = 3_600_000_000L;
	private final Locale before = Locale.getDefault();

	@BeforeEach
	void english() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void back() {
		Locale.setDefault(before);
	}

	private static List<WallClock.Tick> ticks(WallClock clock, long from, long to, double apart) {
		var told = new ArrayList<WallClock.Tick>();
		clock.ticks(from, to, apart, told::add);
		return told;
	}

	@Test
	void hoursAndDays() {
		var clock = new WallClock(Instant.parse("2026-03-01T21:30:00Z"), ZoneOffset.ofHours(1), true);
		assertEquals(List.of(new WallClock.Tick(-HOUR / 2, "22:00"), new WallClock.Tick(HOUR / 2, "23:00"), new WallClock.Tick(3 * HOUR / 2, "2 Mar 2026"),
				new WallClock.Tick(5 * HOUR / 2, "01:00")), ticks(clock, 0, 3 * HOUR, HOUR));
		assertEquals("2026-03-01 22:30:01.500", clock.name(1_500_000, 3));
	}

	/** In Germany the clock was set from 2:00 to 3:00 on 30 March 2025 at 1:00 UTC, and back on 26 October. */
	@Test
	void aClockThatIsSetOnAndBack() {
		var berlin = ZoneId.of("Europe/Berlin");
		var on = new WallClock(Instant.parse("2025-03-30T00:00:00Z"), berlin, true);
		assertEquals(List.of("01:00", "03:00", "04:00"), ticks(on, 0, 2 * HOUR, HOUR).stream().map(WallClock.Tick::name).toList());
		assertEquals(List.of(0L, HOUR, 2 * HOUR), ticks(on, 0, 2 * HOUR, HOUR).stream().map(WallClock.Tick::time).toList());
		var back = new WallClock(Instant.parse("2025-10-25T23:00:00Z"), berlin, true);
		assertEquals(List.of(0L, HOUR, 3 * HOUR), ticks(back, 0, 3 * HOUR, HOUR).stream().map(WallClock.Tick::time).toList());
		assertEquals("2025-10-26 02:30:00", back.name(3 * HOUR / 2, 0));
		assertEquals("2025-10-26 02:30:00", back.name(5 * HOUR / 2, 0));
	}

	@Test
	void ticksAreFarEnoughApartAndInOrderAtAllResolutions() {
		var clock = new WallClock(Instant.parse("1999-12-31T23:59:59.123456Z"), ZoneId.of("America/New_York"), true);
		for (double perPixel = 11; perPixel < 3e12; perPixel *= 1.7) {
			long to = (long) (1500 * perPixel);
			var ticks = ticks(clock, 0, to, 96 * perPixel);
			assertTrue(ticks.size() < 18, ticks::toString);
			assertTrue(ticks.getFirst().time() <= 0, ticks::toString);
			for (int i = 1; i < ticks.size(); i++) {
				assertTrue(ticks.get(i).time() - ticks.get(i - 1).time() >= 90 * perPixel, ticks::toString);
				assertTrue(!ticks.get(i).name().equals(ticks.get(i - 1).name()), ticks::toString);
			}
		}
	}
}
