package org.labelwright.modality.timeseries.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.modality.timeseries.DerivedSignal;
import org.labelwright.modality.timeseries.DerivedSignal.Kind;

class DerivedSignalTest {

	private static final double GAP = Double.NaN;

	private static SignalSource given(double... values) {
		return new MadeSource(values, true);
	}

	private static double[] read(SignalSource source, long first, int count) throws MediaException {
		var values = new double[count];
		return Arrays.copyOf(values, source.read(0, first, new long[count], values));
	}

	@Test
	void differences() throws MediaException {
		var source = new DerivedSignal(given(4, 7, GAP, 1, 0.5), 0, Kind.DIFFERENCE, 1, "d");
		assertArrayEquals(new double[] { GAP, 3, GAP, GAP, -0.5 }, read(source, 0, 9));
		assertArrayEquals(new double[] { -0.5 }, read(source, 4, 9));
	}

	@Test
	void means() throws MediaException {
		var source = new DerivedSignal(given(2, 4, 9, GAP, 5, GAP, GAP, GAP), 0, Kind.ROLLING_MEAN, 3, "m");
		assertArrayEquals(new double[] { 2, 3, 5, 6.5, 7, 5, 5, GAP }, read(source, 0, 9));
	}

	/** By the definition, for any place and window, beyond what is computed in one go. */
	@Test
	void anyPieceIsThatOfTheWhole() throws MediaException {
		var random = new Random(9);
		var values = random.doubles(40_000).map(value -> value < 0.1 ? GAP : value).toArray();
		for (int round = 0; round < 20; round++) {
			int window = 1 + random.nextInt(500);
			int first = random.nextInt(values.length);
			int count = 1 + random.nextInt(30_000);
			var means = read(new DerivedSignal(given(values), 0, Kind.ROLLING_MEAN, window, "m"), first, count);
			assertEquals(Math.min(count, values.length - first), means.length);
			for (int i = 0; i < means.length; i += 97) {
				int at = first + i;
				double expected = Arrays.stream(values, Math.max(0, at - window + 1), at + 1).filter(value -> !Double.isNaN(value)).average().orElse(GAP);
				assertEquals(expected, means[i], 1e-9);
			}
		}
	}
}
