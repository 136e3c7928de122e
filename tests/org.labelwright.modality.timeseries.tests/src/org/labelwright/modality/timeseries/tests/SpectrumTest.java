package org.labelwright.modality.timeseries.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Outcome;
import org.labelwright.modality.timeseries.SpectrumOperation;
import org.labelwright.modality.timeseries.SpectrumOperation.Spectrum;

class SpectrumTest {

	private static Outcome<Spectrum> spectrum(double... values) {
		return new SpectrumOperation(new MadeSource(values, true), 0, 0, Long.MAX_VALUE).run(SubMonitor.convert(null));
	}

	/** The power of a sine is half the square of its height; under a Hann window it is spread over 1.5 steps (Harris 1978, table 1). */
	@Test
	void aSineIsWhereItBelongsAndAsStrong() {
		var found = spectrum(IntStream.range(0, 1 << 15).mapToDouble(i -> 7 + 3 * Math.sin(2 * Math.PI * i * 1024 / 8192)).toArray()).value().orElseThrow();
		assertEquals(4097, found.density().length);
		assertEquals(1 / 8192.0, found.step(), 1e-15);
		int greatest = IntStream.range(0, 4097).reduce((one, other) -> found.density()[one] >= found.density()[other] ? one : other).getAsInt();
		assertEquals(1024, greatest);
		assertEquals(4.5 / (1.5 * found.step()), found.density()[1024], 1e-6);
		assertEquals(4.5, Arrays.stream(found.density()).sum() * found.step(), 1e-6);
	}

	/** By Parseval the density adds up to the variance; that of white noise is even. */
	@Test
	void noiseIsEven() {
		var random = new Random(12);
		var found = spectrum(random.doubles(400_000).map(value -> random.nextGaussian() * 2).toArray()).value().orElseThrow();
		assertEquals(4, Arrays.stream(found.density()).sum() * found.step(), 0.05);
		var inner = Arrays.copyOfRange(found.density(), 2, found.density().length - 2);
		assertEquals(8, Arrays.stream(inner).average().orElseThrow(), 0.1, "one-sided, half a hertz wide");
		assertTrue(Arrays.stream(inner).max().orElseThrow() < 16);
	}

	@Test
	void whatHasNoSpectrumIsTold() {
		assertEquals("series.spectrum.short", spectrum(new double[15]).problems().getFirst().code());
		var gaps = new double[100];
		Arrays.fill(gaps, Double.NaN);
		assertEquals("series.spectrum.gaps", spectrum(gaps).problems().getFirst().code());
		assertTrue(spectrum(IntStream.range(0, 100).mapToDouble(i -> i % 3 == 0 ? Double.NaN : i % 5).toArray()).value().isPresent());
	}
}
