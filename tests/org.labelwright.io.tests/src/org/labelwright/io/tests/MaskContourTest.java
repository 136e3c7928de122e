package org.labelwright.io.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.labelwright.io.yolo.internal.Outlines;
import org.labelwright.model.util.Masks;

/** The outer edges of masks, compared with a flood fill from outside and with Java2D's test for inside. */
class MaskContourTest {

	/** Rows of a picture, with {@code #} inside. */
	private static BitSet bits(String... rows) {
		var bits = new BitSet();
		for (int y = 0; y < rows.length; y++)
			for (int x = 0; x < rows[y].length(); x++)
				bits.set(x * rows.length + y, rows[y].charAt(x) == '#');
		return bits;
	}

	private static List<double[]> contours(String... rows) {
		return Outlines.contours(Masks.of(bits(rows), rows[0].length(), rows.length));
	}

	@Test
	void nothingHasNoContour() {
		assertEquals(0, contours("...", "...").size());
	}

	@Test
	void aPixelIsASquare() {
		var contours = contours("...", ".#.", "...");
		assertEquals(1, contours.size());
		assertEquals(8, contours.getFirst().length);
		assertEquals(1, area(contours.getFirst()));
	}

	@Test
	void theWholePictureIsItsFourCorners() {
		var ring = contours("###", "###").getFirst();
		assertEquals(8, ring.length);
		assertEquals(6, area(ring));
	}

	@Test
	void anLHasSixCorners() {
		var ring = contours("#..", "#..", "###").getFirst();
		assertEquals(12, ring.length);
		assertEquals(5, area(ring));
	}

	@Test
	void aHoleIsLeftOutAndWhatLiesInItIsNot() {
		var contours = contours("#####", "#...#", "#.#.#", "#...#", "#####");
		assertArrayEquals(new double[] { 1, 25 }, contours.stream().mapToDouble(MaskContourTest::area).sorted().toArray());
	}

	@Test
	void partsThatTouchAtACornerAreOne() {
		var contours = contours("#..", ".#.", "..#");
		assertEquals(1, contours.size());
		assertEquals(3, area(contours.getFirst()));
	}

	@Test
	void partsThatDoNotTouchAreSeveral() {
		assertEquals(2, contours("#.#", "#.#").size());
	}

	/** By the shoelace formula; positive for clockwise on the screen. */
	private static double area(double[] ring) {
		double twice = 0;
		for (int i = 0; i < ring.length; i += 2) {
			int next = (i + 2) % ring.length;
			twice += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
		}
		return twice / 2;
	}

	@RepeatedTest(200)
	void contoursEncloseWhatNoWayFromOutsideReaches(RepetitionInfo info) {
		var random = new Random(info.getCurrentRepetition());
		int width = 1 + random.nextInt(24);
		int height = 1 + random.nextInt(24);
		double density = random.nextDouble();
		var bits = new BitSet();
		for (int i = 0; i < width * height; i++)
			bits.set(i, random.nextDouble() < density);
		var contours = Outlines.contours(Masks.of(bits, width, height));
		var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
		for (var ring : contours) {
			path.moveTo(ring[0], ring[1]);
			for (int i = 2; i < ring.length; i += 2)
				path.lineTo(ring[i], ring[i + 1]);
			path.closePath();
		}
		var outside = outside(bits, width, height);
		for (int x = 0; x < width; x++)
			for (int y = 0; y < height; y++)
				assertEquals(!outside.get((x + 1) * (height + 2) + y + 1), path.contains(x + 0.5, y + 0.5), "pixel " + x + ", " + y);
		for (var ring : contours)
			for (int i = 0; i < ring.length; i += 2)
				assertTurnsAtEachCorner(ring, i);
	}

	/** Only corners are kept: one coordinate stays on the way to a corner, the other on the way from it. */
	private static void assertTurnsAtEachCorner(double[] ring, int i) {
		int before = (i + ring.length - 2) % ring.length;
		int after = (i + 2) % ring.length;
		boolean across = ring[before + 1] == ring[i + 1];
		assertEquals(!across, ring[before] == ring[i]);
		assertEquals(across, ring[after] == ring[i]);
		assertEquals(!across, ring[after + 1] == ring[i + 1]);
	}

	/** The pixels that a way of sides, not corners, reaches from outside, in a picture with one more pixel all around. */
	private static BitSet outside(BitSet bits, int width, int height) {
		int w = width + 2;
		int h = height + 2;
		var seen = new BitSet();
		var queue = new ArrayDeque<int[]>();
		queue.add(new int[] { 0, 0 });
		seen.set(0);
		while (!queue.isEmpty()) {
			var at = queue.poll();
			for (var step : new int[][] { { 1, 0 }, { -1, 0 }, { 0, 1 }, { 0, -1 } }) {
				int x = at[0] + step[0];
				int y = at[1] + step[1];
				if (x < 0 || y < 0 || x >= w || y >= h || seen.get(x * h + y))
					continue;
				boolean inside = x > 0 && y > 0 && x <= width && y <= height && bits.get((x - 1) * height + y - 1);
				if (!inside) {
					seen.set(x * h + y);
					queue.add(new int[] { x, y });
				}
			}
		}
		return seen;
	}
}
