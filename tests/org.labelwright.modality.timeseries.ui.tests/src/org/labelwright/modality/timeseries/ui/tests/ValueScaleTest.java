package org.labelwright.modality.timeseries.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.labelwright.modality.timeseries.ui.internal.ValueScale;

class ValueScaleTest {

	@Test
	void allThatIsWithinIsSeenAndInOrder() {
		var random = new Random(6);
		for (int round = 0; round < 2000; round++) {
			double least = random.nextGaussian() * Math.pow(10, random.nextInt(-9, 12));
			double greatest = least + (random.nextInt(5) == 0 ? 0 : Math.abs(random.nextGaussian()) * Math.pow(10, random.nextInt(-9, 12)));
			boolean log = random.nextBoolean();
			var scale = random.nextBoolean() ? ValueScale.of(least, greatest, log) : ValueScale.calm(least, greatest, log);
			double between = least + (greatest - least) * random.nextDouble();
			assertTrue(scale.depth(greatest) >= 0 && scale.depth(least) <= 1, () -> scale.toString());
			assertTrue(scale.depth(greatest) <= scale.depth(between) && scale.depth(between) <= scale.depth(least), () -> scale + " " + between);
		}
	}

	/** A view that moves along noise keeps its scale in most frames. */
	@Test
	void aCalmScaleStaysWhileEndsHardlyDiffer() {
		var random = new Random(7);
		var seen = new HashSet<ValueScale>();
		for (int round = 0; round < 1000; round++)
			seen.add(ValueScale.calm(-1.04 - random.nextDouble() * 0.04, 1.04 + random.nextDouble() * 0.04, false));
		assertEquals(1, seen.size());
	}

	@Test
	void powersOfTenAreAsFarApart() {
		var scale = ValueScale.of(1, 10_000, true);
		double decade = scale.depth(1) - scale.depth(10);
		assertEquals(decade, scale.depth(1000) - scale.depth(10_000), 1e-12);
		assertEquals(1, ValueScale.of(-5, 100, true).depth(-5), "what has no logarithm lies at the bottom");
	}
}
