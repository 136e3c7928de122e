package org.labelwright.ui.canvas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Masks against plain arrays of pixels. */
class RunsTest {

	private record Mask(boolean[][] pixels, Runs runs, int width, int height) {

		static Mask any(Random random) {
			int width = 1 + random.nextInt(40);
			int height = 1 + random.nextInt(40);
			var pixels = new boolean[width][height];
			boolean inside = random.nextBoolean();
			for (int x = 0; x < width; x++)
				for (int y = 0; y < height; y++) {
					if (random.nextInt(6) == 0)
						inside = !inside;
					pixels[x][y] = inside;
				}
			var counts = new ArrayList<Integer>();
			boolean state = false;
			int run = 0;
			for (int x = 0; x < width; x++)
				for (int y = 0; y < height; y++) {
					if (pixels[x][y] != state) {
						counts.add(run);
						run = 0;
						state = !state;
					}
					run++;
				}
			counts.add(run);
			return new Mask(pixels, new Runs(width, height, counts.stream().mapToInt(i -> i).toArray()), width, height);
		}

		boolean at(double x, double y) {
			return x >= 0 && y >= 0 && x < width && y < height && pixels[(int) x][(int) y];
		}
	}

	@RepeatedTest(100)
	void knowsEachPixelAndItsBounds(RepetitionInfo info) {
		var mask = Mask.any(new Random(info.getCurrentRepetition()));
		var bounds = new org.locationtech.jts.geom.Envelope();
		for (int x = -2; x < mask.width + 2; x++)
			for (int y = -2; y < mask.height + 2; y++) {
				assertEquals(mask.at(x, y), mask.runs.contains(x, y));
				assertEquals(mask.at(x, y), mask.runs.distance(x + 0.5, y + 0.5) == 0);
				if (mask.at(x, y)) {
					bounds.expandToInclude(x, y);
					bounds.expandToInclude(x + 1, y + 1);
				}
			}
		assertTrue(mask.runs.bounds().covers(bounds) || bounds.isNull());
	}

	@RepeatedTest(100)
	void paintsAPixelWhenItsCentreIsInsideAtAnyScale(RepetitionInfo info) {
		var random = new Random(500 + info.getCurrentRepetition());
		var mask = Mask.any(random);
		double scale = Math.exp(random.nextDouble() * Math.log(640) - Math.log(64));
		int left = random.nextInt(30) - 10;
		int top = random.nextInt(30) - 10;
		var entry = new SceneEntry("m", 0, 0xFF8800, "", false, mask.runs, List.of());
		int[] painted = TileRenderer.render(List.of(entry), scale, left, top, 64, 48);
		boolean small = scale * Math.max(mask.runs.bounds().getWidth(), mask.runs.bounds().getHeight()) < 4; // painted as a dot
		for (int y = 0; y < 48 && !small; y++)
			for (int x = 0; x < 64; x++) {
				boolean inside = mask.at(Math.floor((left + x + 0.5) / scale), Math.floor((top + y + 0.5) / scale));
				assertEquals(inside, painted[y * 64 + x] >>> 24 != 0, x + ", " + y + " at " + scale);
			}
	}

	@Test
	void toleratesRunsOfNoLengthAndTooMany() {
		var runs = new Runs(2, 2, new int[] { 0, 1, 0, 1, 1, 0, 9, 5 });
		assertTrue(runs.contains(0, 0));
		assertTrue(runs.contains(0, 1));
		assertEquals(false, runs.contains(1, 0));
		assertEquals(false, runs.contains(5, 5));
		assertTrue(new Runs(0, 0, new int[] { 0, 5 }).bounds().isNull());
	}
}
