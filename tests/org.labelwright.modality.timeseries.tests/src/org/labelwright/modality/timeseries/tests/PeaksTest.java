package org.labelwright.modality.timeseries.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.labelwright.modality.timeseries.FindPeaksOperation;
import org.labelwright.modality.timeseries.Peak;
import org.labelwright.modality.timeseries.Peaks;

class PeaksTest {

	private static final long SECOND = 1_000_000;

	/** The example in the documentation of {@code scipy.signal.peak_prominences}, with the values that it prints. */
	@Test
	void prominencesAreThoseOfSciPy() {
		var x = IntStream.range(0, 1000).mapToDouble(i -> i * 6 * Math.PI / 999).map(t -> Math.sin(t) + 0.6 * Math.sin(2.6 * t)).toArray();
		var peaks = Peaks.find(x, 0);
		assertEquals(List.of(42L, 147L, 299L, 416L, 533L, 685L, 791L, 933L), peaks.stream().map(Peak::sample).toList());
		assertArrayEquals(new double[] { 1.24159486, 0.47840168, 0.28470524, 3.10716793, 0.284603, 0.47822491, 2.48340261, 0.47822491 },
				peaks.stream().mapToDouble(Peak::prominence).toArray(), 1e-8);
		assertEquals(List.of(42L, 416L, 791L), Peaks.find(x, 1).stream().map(Peak::sample).toList());
	}

	/** Values of SciPy 1.17: of a plateau the middle, the lower of two; the last sample is no peak. */
	@Test
	void plateausAndEnds() {
		var peaks = Peaks.find(new double[] { 0, 1, 1, 1, 0, 5, 5, 2, 5, 5, 0, 3, 3 }, 0);
		assertEquals(List.of(2L, 5L, 8L), peaks.stream().map(Peak::sample).toList());
		assertArrayEquals(new double[] { 1, 5, 5 }, peaks.stream().mapToDouble(Peak::prominence).toArray());
	}

	@Test
	void gapsEndASeries() {
		assertEquals(List.of(new Peak(1, 2, 1), new Peak(5, 9, 1)), Peaks.find(new double[] { 1, 2, 1, Double.NaN, 8, 9, 8 }, 0));
		assertEquals(List.of(), Peaks.find(new double[] { 1, 2, Double.NaN, 1 }, 0));
		assertEquals(List.of(), Peaks.find(new double[0], 0));
	}

	/** What is found in one pass is what the prominences say. */
	@Test
	void onePassFindsTheSame() {
		for (long seed = 0; seed < 50; seed++) {
			var random = new Random(seed);
			var values = new double[2000];
			for (int i = 1; i < values.length; i++)
				values[i] = random.nextInt(400) == 0 ? Double.NaN : (Double.isNaN(values[i - 1]) ? 0 : values[i - 1]) + random.nextGaussian();
			double prominence = 0.1 + random.nextInt(50) / 10.0;
			var found = new FindPeaksOperation(new MadeSource(values, seed % 2 == 0), 0, 0, Long.MAX_VALUE / 4, prominence).run(SubMonitor.convert(null)).value().orElseThrow();
			assertEquals(Peaks.find(values, prominence).stream().map(peak -> peak.sample() * SECOND).toList(), found.stream().map(FindPeaksOperation.Found::time).toList());
		}
	}
}
