package org.labelwright.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CanvasTransformTest {

	private static CanvasTransform any(Random random) {
		double scale = Math.exp(Math.log(CanvasTransform.MINIMUM_SCALE)
				+ random.nextDouble() * Math.log(CanvasTransform.MAXIMUM_SCALE / CanvasTransform.MINIMUM_SCALE));
		return new CanvasTransform(CanvasTransform.allowed(scale), random.nextDouble() * 1e6 - 5e5, random.nextDouble() * 1e6 - 5e5);
	}

	@RepeatedTest(200)
	void goesToTheScreenAndBack(RepetitionInfo info) {
		var random = new Random(info.getCurrentRepetition());
		var transform = any(random);
		double x = random.nextDouble() * 100_000;
		double y = random.nextDouble() * 100_000;
		assertEquals(x, transform.sourceX(transform.screenX(x)), 1e-6);
		assertEquals(y, transform.sourceY(transform.screenY(y)), 1e-6);
		assertEquals(17, transform.screenX(x + transform.source(17)) - transform.screenX(x), 1e-6);
	}

	@RepeatedTest(200)
	void keepsThePointUnderThePointerWhenZooming(RepetitionInfo info) {
		var random = new Random(1000 + info.getCurrentRepetition());
		var transform = any(random);
		double x = random.nextDouble() * 2000;
		double y = random.nextDouble() * 2000;
		var zoomed = transform.zoomedAt(x, y, transform.scale() * (0.2 + 3 * random.nextDouble()));
		assertEquals(transform.sourceX(x), zoomed.sourceX(x), 1e-6 * Math.max(1, Math.abs(transform.sourceX(x))));
		assertEquals(transform.sourceY(y), zoomed.sourceY(y), 1e-6 * Math.max(1, Math.abs(transform.sourceY(y))));
	}

	@RepeatedTest(100)
	void fitsThePictureInTheMiddleAsLargeAsItGoes(RepetitionInfo info) {
		var random = new Random(2000 + info.getCurrentRepetition());
		double width = 1 + random.nextInt(5000);
		double height = 1 + random.nextInt(5000);
		var fit = CanvasTransform.fit(width, height, 1000, 700, 16);
		assertEquals(fit.screenX(0), 1000 - fit.screenX(width), 1e-6);
		assertEquals(fit.screenY(0), 700 - fit.screenY(height), 1e-6);
		if (fit.scale() < CanvasTransform.MAXIMUM_SCALE) {
			assertTrue(fit.screenX(0) >= 16 - 1e-6 && fit.screenY(0) >= 16 - 1e-6);
			assertEquals(16, Math.min(fit.screenX(0), fit.screenY(0)), 1e-6);
		}
	}

	@RepeatedTest(50)
	void snapsByHalfAPixelAtMost(RepetitionInfo info) {
		var transform = any(new Random(3000 + info.getCurrentRepetition()));
		var snapped = transform.snapped();
		assertEquals(snapped.offsetX(), Math.rint(snapped.offsetX()));
		assertEquals(transform.offsetX(), snapped.offsetX(), 0.5);
		assertEquals(transform.offsetY(), snapped.offsetY(), 0.5);
		assertEquals(transform.scale(), snapped.scale());
	}

	@Test
	void staysWithinItsLimits() {
		var transform = new CanvasTransform(1, 0, 0);
		assertEquals(CanvasTransform.MAXIMUM_SCALE, transform.zoomedAt(0, 0, 1e9).scale());
		assertEquals(CanvasTransform.MINIMUM_SCALE, transform.zoomedAt(0, 0, 0).scale());
		assertThrows(IllegalArgumentException.class, () -> new CanvasTransform(Double.NaN, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new CanvasTransform(1, Double.POSITIVE_INFINITY, 0));
	}
}
