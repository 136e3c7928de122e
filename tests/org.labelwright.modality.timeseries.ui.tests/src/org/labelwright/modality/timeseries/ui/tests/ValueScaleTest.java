package org.labelwright.modality.timeseries.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
			var scale = ValueScale.of(least, greatest, log);
			double between = least + (greatest - least) * random.nextDouble();
			assertTrue(scale.depth(greatest) >= 0 && scale.depth(least) <= 1, () -> scale.toString());
			assertTrue(scale.depth(greatest) <= scale.depth(between) && scale.depth(between) <= scale.depth(least), () -> scale + " " + between);
		}
	}

	@Test
	void powersOfTenAreAsFarApart() {
		var scale = ValueScale.of(1, 10_000, true);
		double decade = scale.depth(1) - scale.depth(10);
		assertEquals(decade, scale.depth(1000) - scale.depth(10_000), 1e-12);
		assertEquals(1, ValueScale.of(-5, 100, true).depth(-5), "what has no logarithm lies at the bottom");
	}
}
