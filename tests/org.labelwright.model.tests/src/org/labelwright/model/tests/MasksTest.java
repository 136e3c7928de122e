package org.labelwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.Masks;

/** Runs are compared with the plain pixels that they stand for. */
class MasksTest {

	private final Random random = new Random(11);

	private static Mask mask(int width, int height, int... counts) {
		var mask = AnnotationFactory.eINSTANCE.createMask();
		mask.setWidth(width);
		mask.setHeight(height);
		mask.setCounts(counts);
		return mask;
	}

	private BitSet pixels(int size) {
		var bits = new BitSet(size);
		switch (random.nextInt(4)) {
		case 0 -> bits.set(0, size);
		case 1 -> {
			for (int i = 0; i < size; i++)
				bits.set(i, random.nextBoolean());
		}
		case 2 -> {
			int start = random.nextInt(size);
			bits.set(start, start + random.nextInt(size - start + 1));
		}
		default -> {
			// none
		}
		}
		return bits;
	}

	@Test
	void everythingAgreesWithThePixels() {
		for (int i = 0; i < 2000; i++) {
			int width = 1 + random.nextInt(9);
			int height = 1 + random.nextInt(9);
			var bits = pixels(width * height);
			var mask = Masks.of(bits, width, height);
			assertEquals(List.of(), Geometries.check(mask, "m"));
			assertEquals(bits, Masks.bits(mask));
			assertEquals(bits.cardinality(), Masks.area(mask));
			int left = width, right = -1, top = height, bottom = -1;
			for (int x = 0; x < width; x++)
				for (int y = 0; y < height; y++) {
					assertEquals(bits.get(x * height + y), Masks.contains(mask, x, y));
					if (bits.get(x * height + y)) {
						left = Math.min(left, x);
						right = Math.max(right, x);
						top = Math.min(top, y);
						bottom = Math.max(bottom, y);
					}
				}
			assertEquals(right < 0 ? Optional.empty() : Optional.of(new Bounds(left, top, right - left + 1, bottom - top + 1)),
					Masks.bounds(mask));
			var others = pixels(width * height);
			var common = (BitSet) bits.clone();
			common.and(others);
			assertEquals(common.cardinality(), Masks.intersection(mask, Masks.of(others, width, height)));
			int dx = random.nextInt(-4, 5);
			int dy = random.nextInt(-4, 5);
			var moved = new BitSet();
			for (int x = 0; x < width; x++)
				for (int y = 0; y < height; y++)
					if (bits.get(x * height + y) && x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height)
						moved.set((x + dx) * height + y + dy);
			var translated = Masks.translate(mask, dx, dy);
			assertEquals(moved, Masks.bits(translated));
			assertEquals(List.of(), Geometries.check(translated, "m"));
		}
	}

	/** Annotation 5 of datasets/coco1.0 in iteam1/2label (Apache-2.0), as CVAT exported it, with its area and bbox there. */
	@Test
	void aMaskOfAnotherTool() {
		var mask = mask(588, 643, COUNTS);
		assertEquals(List.of(), Geometries.check(mask, "m"));
		assertEquals(21359, Masks.area(mask));
		assertEquals(Optional.of(new Bounds(366, 233, 165, 165)), Masks.bounds(mask));
	}

	@Test
	void emptyAndFullRunsAreWrittenTheShortWay() {
		assertArrayEquals(new int[] { 6 }, Masks.of(new BitSet(), 2, 3).getCounts());
		var full = new BitSet();
		full.set(0, 6);
		assertArrayEquals(new int[] { 0, 6 }, Masks.of(full, 2, 3).getCounts());
	}

	@Test
	void brokenRunsAreFoundAndHarmNothing() {
		for (var broken : List.of(mask(2, 2, 1, 1), mask(2, 2, 1, 9), mask(2, 2, 5, -1), mask(2, 2, Integer.MAX_VALUE, Integer.MAX_VALUE),
				mask(-1, 5, 1, 1), mask(0, 0))) {
			assertTrue(!Geometries.check(broken, "m").isEmpty());
			assertTrue(Masks.area(broken) <= 4);
			Masks.bounds(broken);
			Masks.translate(broken, 1, 1);
			Masks.contains(broken, 1, 1);
		}
	}

	private static final int[] COUNTS = { 235645, 17, 619, 31, 608, 39, 600, 47, 593, 53, 587, 59, 581, 64, 577, 69, 572, 73, 568, 77, 564, 81, 561, 83,
			558, 87, 555, 89, 552, 93, 548, 96, 546, 99, 543, 101, 540, 105, 537, 107, 535, 109, 533, 111, 531, 113, 529,
			115, 527, 117, 525, 119, 523, 121, 521, 123, 519, 125, 517, 127, 515, 129, 514, 129, 513, 131, 511, 133, 509,
			135, 508, 135, 507, 137, 506, 137, 505, 139, 503, 141, 502, 141, 501, 143, 499, 145, 498, 145, 497, 147, 496,
			147, 495, 149, 494, 149, 493, 151, 492, 151, 491, 153, 490, 153, 490, 153, 489, 155, 488, 155, 488, 155, 487,
			157, 486, 157, 486, 157, 485, 159, 484, 159, 484, 159, 484, 159, 483, 161, 482, 161, 482, 161, 482, 161, 481,
			163, 480, 163, 480, 163, 480, 163, 480, 163, 480, 163, 480, 163, 479, 165, 478, 165, 478, 165, 478, 165, 478,
			165, 478, 165, 478, 165, 478, 165, 478, 165, 478, 165, 478, 165, 478, 165, 478, 165, 478, 165, 478, 165, 478,
			165, 478, 165, 479, 163, 480, 163, 480, 163, 480, 163, 480, 163, 480, 163, 480, 163, 481, 161, 482, 161, 482,
			161, 482, 161, 483, 159, 484, 159, 484, 159, 484, 159, 485, 157, 486, 157, 486, 157, 487, 155, 488, 155, 488,
			155, 489, 153, 490, 153, 491, 151, 492, 151, 492, 151, 493, 149, 494, 149, 495, 147, 496, 147, 497, 145, 498,
			145, 499, 143, 501, 141, 502, 141, 503, 139, 505, 137, 506, 137, 507, 135, 509, 133, 510, 133, 511, 131, 513,
			129, 515, 127, 516, 127, 517, 125, 519, 123, 521, 121, 523, 119, 525, 117, 527, 115, 529, 113, 531, 111, 533,
			109, 535, 107, 537, 105, 540, 101, 543, 99, 545, 96, 549, 93, 552, 89, 555, 87, 558, 83, 561, 81, 564, 77,
			568, 73, 572, 69, 576, 64, 582, 59, 587, 53, 593, 47, 600, 39, 608, 31, 619, 17, 36970 };
}
