package org.labelwright.modality.timeseries.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.labelwright.media.ForwardingSignal;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.SignalSpectrogram;

class SpectrogramTest {

	private static final double SECOND = 1e6;
	private static final int WINDOW = 100;

	private static double[] taxi() throws IOException {
		try (var reader = new BufferedReader(new InputStreamReader(SpectrogramTest.class.getResourceAsStream("/data/nyc_taxi.csv"), StandardCharsets.US_ASCII))) {
			return reader.lines().skip(1).mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(',') + 1))).toArray();
		}
	}

	private static SignalSpectrogram of(double... values) throws MediaException {
		return new SignalSpectrogram(new MadeSource(values, true), 0, WINDOW);
	}

	private static float[] at(float[] levels, int... bins) {
		var found = new float[bins.length];
		for (int i = 0; i < bins.length; i++)
			found[i] = levels[bins[i]];
		return found;
	}

	/**
	 * As scipy 1.10.1 has it: {@code 10*log10(scipy.signal.spectrogram(x, fs=1, window='hann', nperseg=100, noverlap=0, nfft=128,
	 * detrend='constant', scaling='spectrum', mode='psd'))}, segments 3, 50 and 102, and the greatest of the first 8.
	 */
	@Test
	void spectraAreThoseOfScipy() throws Exception {
		var spectrogram = of(taxi());
		assertEquals(65, spectrogram.bins());
		var columns = spectrogram.columns(0, WINDOW * SECOND, 103);
		assertArrayEquals(new float[] { 49.3515f, 66.3836f, 73.8849f, 71.2486f, 39.547f, 41.4941f, 34.6496f }, at(columns[3], 0, 1, 3, 5, 32, 63, 64), 1e-3f);
		assertArrayEquals(new float[] { 57.2531f, 61.5942f, 74.3573f, 72.3574f, 34.5739f, 37.9659f, 33.1984f }, at(columns[50], 0, 1, 3, 5, 32, 63, 64), 1e-3f);
		assertArrayEquals(new float[] { 49.0338f, 69.3396f, 71.4512f, 72.8261f, 44.3831f, 28.2357f, 21.9626f }, at(columns[102], 0, 1, 3, 5, 32, 63, 64), 1e-3f);
		var wide = spectrogram.columns(0, 8 * WINDOW * SECOND, 1)[0];
		assertArrayEquals(new float[] { 69.318f, 74.5848f, 72.9954f, 44.7115f, 45.4795f }, at(wide, 1, 3, 5, 32, 64), 1e-3f);
	}

	/** Whatever columns are asked for, one of the same time is the same; at the ends it is that of the first and the last window. */
	@Test
	void columnsDependOnTheirTimeAlone() throws Exception {
		var spectrogram = of(taxi());
		var close = spectrogram.columns(1000 * SECOND, 0.3 * SECOND, 60);
		for (int column : new int[] { 0, 17, 59 })
			assertArrayEquals(spectrogram.columns((1000 + 0.3 * column) * SECOND, 0.3 * SECOND, 1)[0], close[column]);
		var ends = spectrogram.columns(-20 * SECOND, SECOND, 60);
		assertArrayEquals(ends[0], ends[20]);
		assertFalse(Arrays.equals(ends[0], spectrogram.columns(200 * SECOND, SECOND, 1)[0]));
		assertArrayEquals(spectrogram.columns(20_000 * SECOND, SECOND, 1)[0], spectrogram.columns(10_319 * SECOND, SECOND, 1)[0]);
	}

	@Test
	void whereMostIsMissingThereIsNoSpectrum() throws Exception {
		var values = IntStream.range(0, 1000).mapToDouble(i -> Math.sin(i)).toArray();
		Arrays.fill(values, 400, 470, Double.NaN);
		var columns = of(values).columns(0, WINDOW * SECOND, 10);
		for (int column = 0; column < columns.length; column++)
			for (float level : columns[column])
				assertEquals(column == 4, Float.isNaN(level), "column " + column);
	}

	/** The made source with other times, of which it tells no rate. */
	private static SignalSource timed(double[] values, LongUnaryOperator times) {
		return new ForwardingSignal(new MadeSource(values, true)) {

			@Override
			public List<Channel> channels() {
				return List.of(new Channel("0", "made", "", values.length, Double.NaN));
			}

			@Override
			public int read(int channel, long first, long[] into, double[] read) throws MediaException {
				int count = super.read(channel, first, into, read);
				for (int i = 0; i < count; i++)
					into[i] = times.applyAsLong(first + i);
				return count;
			}
		};
	}

	/** A quarter of a window is missing in the middle: in a recording that paused. */
	@Test
	void aWindowAcrossAPauseHasNoSpectrum() throws Exception {
		var values = IntStream.range(0, 1000).mapToDouble(i -> Math.sin(i)).toArray();
		var columns = new SignalSpectrogram(timed(values, i -> 250_000 * (i < 450 ? i : i + 25)), 0, WINDOW);
		assertEquals(4, columns.rate(), 1e-12, "found from the times");
		var paused = columns.columns(0, WINDOW * SECOND, 10); // samples are found by the second here
		for (int column = 0; column < paused.length; column++)
			assertEquals(column == 4, Float.isNaN(paused[column][1]), "column " + column);
	}

	@Test
	void whatHasNoFrequenciesIsTold() {
		var short_ = assertThrows(MediaException.class, () -> of(new double[WINDOW - 1]));
		assertEquals("media.spectrum.short", short_.problem().code());
		var irregular = assertThrows(MediaException.class, () -> new SignalSpectrogram(timed(new double[1000], i -> i * i), 0, WINDOW));
		assertEquals("media.irregular", irregular.problem().code());
		assertTrue(irregular.problem().place().contains("made"), irregular.problem().place());
	}
}
