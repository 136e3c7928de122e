package org.labelwright.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.labelwright.ui.canvas.internal.Raster;

/** The painting of small shapes against the JDK's own notion of what lies inside a path. */
class RasterTest {

	private static final int SIDE = 40;
	private static final int COLOR = 0xFF1E88E5;

	/** Corners that may lie beside the pixels, of a shape that may cross itself. */
	private static double[] corners(Random random) {
		var corners = new double[2 * (1 + random.nextInt(Raster.MOST_POINTS))];
		for (int i = 0; i < corners.length; i++)
			corners[i] = random.nextDouble() * 2 * SIDE - SIDE / 2.0;
		return corners;
	}

	private static Path2D path(double[] corners) {
		var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
		path.moveTo(corners[0], corners[1]);
		for (int i = 2; i < corners.length; i += 2)
			path.lineTo(corners[i], corners[i + 1]);
		path.closePath();
		return path;
	}

	@RepeatedTest(200)
	void fillsThePixelsWhoseCentreLiesInside(RepetitionInfo info) {
		var corners = corners(new Random(info.getCurrentRepetition()));
		var path = path(corners);
		var pixels = new int[SIDE * SIDE];
		new Raster(pixels, SIDE, SIDE).fill(corners, corners.length / 2, COLOR);
		for (int y = 0; y < SIDE; y++)
			for (int x = 0; x < SIDE; x++)
				assertEquals(path.contains(x + 0.5, y + 0.5) ? COLOR : 0, pixels[y * SIDE + x], x + ", " + y);
	}

	@RepeatedTest(50)
	void paintsAPartAsTheWhole(RepetitionInfo info) {
		var corners = corners(new Random(info.getCurrentRepetition()));
		var whole = paint(corners, 0, 0);
		int dx = info.getCurrentRepetition() % SIDE;
		int dy = info.getCurrentRepetition() * 7 % SIDE;
		var part = paint(corners, dx, dy);
		for (int y = 0; y < SIDE - dy; y++)
			for (int x = 0; x < SIDE - dx; x++)
				assertEquals(whole[(y + dy) * SIDE + x + dx], part[y * SIDE + x]);
	}

	private static int[] paint(double[] corners, int left, int top) {
		var moved = corners.clone();
		for (int i = 0; i < moved.length; i += 2) {
			moved[i] -= left;
			moved[i + 1] -= top;
		}
		var pixels = new int[SIDE * SIDE];
		var raster = new Raster(pixels, SIDE, SIDE);
		raster.fill(moved, moved.length / 2, COLOR & 0x40FFFFFF);
		raster.outline(moved, moved.length / 2, COLOR);
		return pixels;
	}

	@RepeatedTest(50)
	void theOutlineHasNoGapsAndPassesThroughAllCorners(RepetitionInfo info) {
		var random = new Random(info.getCurrentRepetition());
		var corners = new double[2 * (2 + random.nextInt(8))];
		for (int i = 0; i < corners.length; i++)
			corners[i] = random.nextDouble() * SIDE;
		var pixels = new int[SIDE * SIDE];
		new Raster(pixels, SIDE, SIDE).outline(corners, corners.length / 2, COLOR);
		int expected = 0;
		for (int i = 0, j = corners.length - 2; i < corners.length; j = i, i += 2) {
			assertEquals(COLOR, pixels[(int) corners[i + 1] * SIDE + (int) corners[i]]);
			expected = Math.max(expected, Math.max(Math.abs((int) corners[i] - (int) corners[j]), Math.abs((int) corners[i + 1] - (int) corners[j + 1])));
		}
		int found = 0;
		for (int pixel : pixels)
			found += pixel == COLOR ? 1 : 0;
		assertTrue(found > expected, "the longest side alone has a pixel for each step");
	}

	@Test
	void aRectangleReachesBeyondThePixels() {
		var pixels = new int[SIDE * SIDE];
		new Raster(pixels, SIDE, SIDE).rectangle(-5, 3, 10, 100, COLOR);
		for (int y = 0; y < SIDE; y++)
			for (int x = 0; x < SIDE; x++)
				assertEquals(y == 3 && x <= 10 || x == 10 && y >= 3 ? COLOR : 0, pixels[y * SIDE + x], x + ", " + y);
	}
}
