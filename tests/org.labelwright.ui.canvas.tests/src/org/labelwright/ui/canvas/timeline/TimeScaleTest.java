package org.labelwright.ui.canvas.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

	private static final long HOUR = 3_600_000_000L;

	@Test
	void allOfAnAxisIsSeenAtFirst() {
		var scale = TimeScale.all(10 * HOUR, 1000, 1);
		assertEquals(new TimeRange(0, 10 * HOUR), scale.visible());
		assertEquals(500, scale.x(5 * HOUR));
		assertEquals(10 * HOUR, scale.zoomed(0.01, 500).visible().end());
	}

	@Test
	void nothingIsSeenCloserThanItsFinestResolution() {
		var scale = TimeScale.all(10 * HOUR, 1000, 0.5).zoomed(1e12, 300);
		assertEquals(0.5, scale.perPixel());
		assertEquals(new TimeRange(HOUR - 250, HOUR + 250), scale.showing(new TimeRange(HOUR, HOUR)).visible());
	}

	@Test
	void aRangeIsShownInTheMiddle() {
		var scale = TimeScale.all(HOUR, 1100, 1).showing(new TimeRange(1_000_000, 2_000_000));
		assertEquals(50, scale.x(1_000_000));
		assertEquals(1050, scale.x(2_000_000));
	}

	@Test
	void anotherWidthKeepsTheResolutionUnlessAllWasSeen() {
		var all = TimeScale.all(HOUR, 1000, 1);
		assertEquals(new TimeRange(0, HOUR), all.resized(300).visible());
		var close = all.zoomed(10, 0);
		assertEquals(close.perPixel(), close.resized(300).perPixel());
	}

	/** Zooming keeps the time at the pointer, and neither zooming nor moving leaves the axis. */
	@RepeatedTest(50)
	void theTimeAtThePointerStaysUnlessTheAxisEnds() {
		var random = new Random();
		long duration = 1 + random.nextLong(20 * HOUR);
		int width = 1 + random.nextInt(3000);
		var scale = TimeScale.all(duration, width, 0.01);
		for (int i = 0; i < 200; i++) {
			int x = random.nextInt(width);
			double before = scale.start() + x * scale.perPixel();
			var zoomed = random.nextBoolean() ? scale.zoomed(Math.pow(2, random.nextDouble(-3, 3)), x) : scale.from(random.nextDouble(duration));
			assertTrue(zoomed.start() >= 0 && zoomed.start() + zoomed.perPixel() * width <= duration * (1 + 1e-9) + 1e-6, zoomed::toString);
			var closer = scale.zoomed(1.7, x);
			assertEquals(before, closer.start() + x * closer.perPixel(), scale.perPixel() * 1e-6 + 1e-3);
			for (int y = 0; y < width; y += 97)
				assertEquals(zoomed.start() + y * zoomed.perPixel(), zoomed.time(y), 0.5 + 1e-6);
			scale = zoomed;
		}
	}
}
