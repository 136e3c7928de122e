package org.labelwright.ui.canvas.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

	@ParameterizedTest
	@CsvSource({ "0, 0, 0:00", "59999999, 0, 0:59", "60000000, 1, 1:00.0", "3723250000, 3, 1:02:03.250", "360000000000, 0, 100:00:00", "1, 6, 0:00.000001", "-999999, 3, -0:00.999",
			"-9223372036854775808, 0, -2562047788:00:54" })
	void timesAreNamedByHoursMinutesAndSeconds(long time, int decimals, String name) {
		assertEquals(name, Ticks.format(time, decimals));
	}

	@ParameterizedTest
	@CsvSource({ "10000, 84, 1000000, 100000, 0:03", "0.5, 84, 50, 10, 0:00.00015", "1e9, 84, 86400000000, 7200000000, 3 d", "1000, 84, 100000, 10000, 0:00.3" })
	void ticksHaveRoundDistances(double perPixel, int pixels, long step, long part, String third) {
		var ticks = Ticks.of(perPixel, pixels);
		assertEquals(step, ticks.step());
		assertEquals(part, ticks.part());
		assertEquals(third, ticks.name(3 * step));
	}

	@ParameterizedTest
	@CsvSource({ "1e7, 0, 0:00", "1e7, 72000000000, 20:00:00", "1e7, 172800000000, 2 d", "1e7, 194400000000, 2 d 6:00", "1000, 172805500000, 2 d 0:00:05.5", "1000, 194405500000, 2 d 6:00:05.5",
			"1e9, 0, 0", "1e10, -864000000000, -10 d" })
	void longTimesAreNamedByDays(double perPixel, long time, String name) {
		assertEquals(name, Ticks.of(perPixel, 84).name(time));
	}

	@Test
	void namesOfNeighboursDifferAndAreFarEnoughApartAtAllResolutions() {
		for (double perPixel = 0.01; perPixel < 1e9; perPixel *= 1.13) {
			var ticks = Ticks.of(perPixel, 84);
			assertTrue(ticks.step() / perPixel >= 84);
			assertTrue(ticks.step() / perPixel < 84 * 12 || ticks.step() == 1);
			assertEquals(0, ticks.step() % ticks.part());
			assertNotEquals(ticks.name(7 * ticks.step()), ticks.name(8 * ticks.step()));
		}
	}
}
