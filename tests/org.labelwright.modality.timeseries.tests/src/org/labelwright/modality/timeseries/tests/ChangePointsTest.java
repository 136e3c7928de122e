package org.labelwright.modality.timeseries.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.labelwright.modality.timeseries.ChangePoints;
import org.labelwright.modality.timeseries.ChangePoints.Cost;
import org.labelwright.modality.timeseries.FindChangesOperation;

class ChangePointsTest {

	private static final long SECOND = 1_000_000;

	private static double[] nile() throws IOException {
		try (var in = ChangePointsTest.class.getResourceAsStream("/data/nile.txt")) {
			return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
		}
	}

	/** Cobb (1978) and many since: the mean drops after 1898, the 28th year, and at no other time. */
	@Test
	void theNileFlowsLessAfter1898() throws Exception {
		var points = new ChangePoints(nile(), Cost.MEAN);
		assertArrayEquals(new int[] { 28 }, points.find(points.penalty(), 2, SubMonitor.convert(null)));
		assertEquals(List.of(28 * SECOND), new FindChangesOperation(new MadeSource(nile(), true), 0, 0, 100 * SECOND, Cost.MEAN, 1).run(SubMonitor.convert(null)).value().orElseThrow());
	}

	/** Costs as their definitions have them, without running sums. */
	private static double cost(double[] values, int from, int to, Cost cost, double noise) {
		double mean = Arrays.stream(values, from, to).average().orElseThrow();
		double scatter = Arrays.stream(values, from, to).map(value -> (value - mean) * (value - mean)).sum();
		return cost == Cost.MEAN ? scatter / (noise * noise)
				: (to - from) * (Math.log(2 * Math.PI) + Math.log(noise * noise * 1e-4 + scatter / (to - from)) + 1);
	}

	/** Optimal partitioning (Jackson et al. 2005), which leaves no candidate out, must come to the same. */
	@Test
	void pruningLosesNothing() {
		for (long seed = 0; seed < 60; seed++) {
			var random = new Random(seed);
			var values = new double[120];
			double mean = 0;
			double deviation = 1;
			for (int i = 0; i < values.length; i++) {
				if (random.nextInt(25) == 0) {
					mean = random.nextGaussian() * 4;
					deviation = random.nextDouble() * 2 + 0.01;
				}
				values[i] = 1000 + mean + deviation * random.nextGaussian();
			}
			int least = 2 + (int) (seed % 5);
			for (var cost : Cost.values()) {
				var points = new ChangePoints(values, cost);
				double penalty = points.penalty() / (1 + seed % 3);
				assertArrayEquals(optimal(values, cost, penalty, least), points.find(penalty, least, SubMonitor.convert(null)), cost + " of " + seed);
			}
		}
	}

	private static int[] optimal(double[] values, Cost cost, double penalty, int least) {
		double noise = ChangePoints.noise(values);
		var best = new double[values.length + 1];
		var last = new int[values.length + 1];
		Arrays.fill(best, Double.POSITIVE_INFINITY);
		best[0] = -penalty;
		for (int end = least; end <= values.length; end++)
			for (int from = 0; from <= end - least; from++) {
				double now = best[from] + penalty + cost(values, from, end, cost, noise);
				if (now < best[end]) {
					best[end] = now;
					last[end] = from;
				}
			}
		return IntStream.iterate(last[values.length], at -> at > 0, at -> last[at]).sorted().toArray();
	}

	/** For normal noise, whatever the mean does; 1.4826 times the median deviation is the textbook's estimate without changes. */
	@Test
	void noiseIsThatOfTheNoise() {
		var random = new Random(2);
		var values = IntStream.range(0, 20_000).mapToDouble(i -> (i / 5000) * 50 + 3 * random.nextGaussian()).toArray();
		assertEquals(3, ChangePoints.noise(values), 0.1);
		assertEquals(0, ChangePoints.noise(new double[] { 4, 4, 4 }));
	}

	/** Only the deviation changes. */
	@Test
	void deviationsChange() {
		var random = new Random(8);
		var values = IntStream.range(0, 1000).mapToDouble(i -> (i < 600 ? 1 : 6) * random.nextGaussian()).toArray();
		var points = new ChangePoints(values, Cost.MEAN_AND_DEVIATION);
		var found = points.find(points.penalty(), 10, SubMonitor.convert(null));
		assertEquals(1, found.length);
		assertEquals(600, found[0], 5);
	}

	/** A million samples are compared by groups, and each change is placed to the sample; gaps are passed over. */
	@Test
	void changesOfLongSeriesAreExact() {
		var random = new Random(9);
		var values = IntStream.range(0, 1_000_000).mapToDouble(i -> (i < 123_457 ? 0 : i < 700_001 ? 30 : 10) + random.nextGaussian()).toArray();
		Arrays.fill(values, 400_000, 410_000, Double.NaN);
		var found = new FindChangesOperation(new MadeSource(values, true), 0, 0, Long.MAX_VALUE / 4, Cost.MEAN, 0.5).run(SubMonitor.convert(null)).value().orElseThrow();
		assertEquals(List.of(123_457 * SECOND, 700_001 * SECOND), found);
	}

	@Test
	void constantAndShortSeriesHaveNone() {
		for (var values : new double[][] { {}, { 1 }, { 1, 2 }, { 3, 3, 3, 3, 3, 3 } }) {
			var points = new ChangePoints(values, Cost.MEAN);
			assertArrayEquals(new int[0], points.find(points.penalty(), 2, SubMonitor.convert(null)));
		}
		assertThrows(IllegalArgumentException.class, () -> new ChangePoints(new double[] { 1, Double.NaN }, Cost.MEAN));
	}
}
