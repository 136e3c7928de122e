package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.media.AudioSource;
import org.labelwright.media.Spectrogram;
import org.labelwright.media.Waveform;
import org.labelwright.media.internal.audio.Summary;
import org.labelwright.media.internal.audio.SummaryFile;

class WaveformTest {

	private static final double STEP = 1.0 / 32767;

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void make() throws IOException {
		file = Files.createFile(folder.resolve("recording"));
	}

	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "waited for a minute");
			Thread.onSpinWait();
		}
	}

	private Waveform waveform(AudioSource source) {
		var waveform = Waveform.of(source, folder.resolve("cache"));
		await(() -> waveform.complete() || waveform.problem().isPresent());
		return waveform;
	}

	/** Quiet noise with single loud samples, the kind that drawing by every n-th sample loses. */
	private static float[] spikes(int length, long seed) {
		var random = new Random(seed);
		var samples = new float[length];
		for (int i = 0; i < length; i++)
			samples[i] = (random.nextFloat() - 0.5f) / 100;
		for (int i = 0; i < length / 3000; i++)
			samples[random.nextInt(length)] = random.nextBoolean() ? 0.9f : -0.8f;
		return samples;
	}

	@Test
	void noExtremeIsHidden() {
		var channels = new float[][] { spikes(700_001, 1), spikes(700_001, 2) };
		try (var source = new AudioData.Memory(file, 16000, channels); var waveform = waveform(source)) {
			var random = new Random(3);
			for (int round = 0; round < 300; round++) {
				double perColumn = Math.exp(random.nextDouble() * Math.log(60_000));
				double first = random.nextDouble() * 800_000 - 50_000;
				int columns = 1 + random.nextInt(40);
				var low = new float[columns];
				var high = new float[columns];
				int channel = round % 2;
				if (perColumn < 256) // samples come on demand
					await(() -> {
						waveform.extremes(channel, first, perColumn, low, high);
						return exact(channels[channel], first, perColumn, low, high);
					});
				waveform.extremes(channel, first, perColumn, low, high);
				check(channels[channel], first, perColumn, low, high);
			}
		}
	}

	private static boolean exact(float[] samples, double first, double perColumn, float[] low, float[] high) {
		for (int column = 0; column < low.length; column++) {
			double begin = first + column * perColumn;
			int from = (int) Math.max(0, Math.floor(begin));
			int to = (int) Math.min(samples.length, Math.max(Math.ceil(begin + perColumn), Math.floor(begin) + 1));
			if (from < to && (low[column] != least(samples, from, to) || high[column] != greatest(samples, from, to)))
				return false;
		}
		return true;
	}

	private static float least(float[] samples, int from, int to) {
		float least = samples[from];
		for (int i = from; i < to; i++)
			least = Math.min(least, samples[i]);
		return least;
	}

	private static float greatest(float[] samples, int from, int to) {
		float greatest = samples[from];
		for (int i = from; i < to; i++)
			greatest = Math.max(greatest, samples[i]);
		return greatest;
	}

	private static void check(float[] samples, double first, double perColumn, float[] low, float[] high) {
		for (int column = 0; column < low.length; column++) {
			double begin = first + column * perColumn;
			int from = (int) Math.max(0, Math.floor(begin));
			int to = (int) Math.min(samples.length, Math.ceil(begin + perColumn));
			if (from >= to) {
				if (to < from || perColumn >= 1)
					assertTrue(Float.isNaN(low[column]) && Float.isNaN(high[column]), "nothing is recorded there");
				continue;
			}
			int around = (int) Math.ceil(perColumn);
			assertTrue(low[column] <= least(samples, from, to), "a low extreme is hidden");
			assertTrue(high[column] >= greatest(samples, from, to), "a high extreme is hidden");
			int wideFrom = Math.max(0, from - around);
			int wideTo = Math.min(samples.length, to + around);
			assertTrue(low[column] >= least(samples, wideFrom, wideTo) - STEP, "taken from too far away");
			assertTrue(high[column] <= greatest(samples, wideFrom, wideTo) + STEP);
		}
	}

	@Test
	void whatWasReadOnceIsKept() throws IOException {
		var source = new AudioData.Memory(file, 16000, spikes(500_000, 4), spikes(500_000, 5));
		var low = new float[100];
		var high = new float[100];
		waveform(source).extremes(1, 0, 5000, low, high);
		assertEquals(500_000, source.read.get());
		var again = new AudioData.Memory(file, 16000, spikes(500_000, 4), spikes(500_000, 5));
		var low2 = new float[100];
		var high2 = new float[100];
		waveform(again).extremes(1, 0, 5000, low2, high2);
		assertEquals(0, again.read.get());
		assertArrayEquals(low, low2);
		assertArrayEquals(high, high2);
	}

	@Test
	void aChangedRecordingIsReadAnew() throws IOException {
		waveform(new AudioData.Memory(file, 16000, spikes(5000, 4)));
		Files.writeString(file, "longer");
		var changed = new AudioData.Memory(file, 16000, spikes(7000, 4));
		assertEquals(7000, waveform(changed).known());
		assertEquals(7000, changed.read.get());
	}

	@Test
	void whatWasKeptAndIsDamagedIsReadAnew() throws IOException {
		waveform(new AudioData.Memory(file, 16000, spikes(5000, 4)));
		Path kept;
		try (var files = Files.list(folder.resolve("cache"))) {
			kept = files.findFirst().orElseThrow();
		}
		var whole = Files.readAllBytes(kept);
		var random = new Random(6);
		for (int round = 0; round < 40; round++) {
			var bytes = whole.clone();
			bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
			Files.write(kept, round % 2 == 0 ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length)));
			var source = new AudioData.Memory(file, 16000, spikes(5000, 4));
			assertEquals(5000, waveform(source).known());
			assertEquals(5000, source.read.get(), "round " + round);
		}
	}

	@Test
	void aFolderThatCannotBeWrittenCostsOnlyTheCache() throws IOException {
		var taken = Files.createFile(folder.resolve("taken"));
		var source = new AudioData.Memory(file, 16000, spikes(5000, 4));
		var waveform = Waveform.of(source, taken);
		await(waveform::complete);
		assertEquals(5000, waveform.known());
	}

	@Test
	void theOldestWaveformsOfACacheGo() throws IOException {
		var cache = folder.resolve("bounded");
		var kept = new ArrayList<SummaryFile>();
		for (int i = 0; i < 3; i++) {
			var source = new AudioData.Memory(Files.createFile(folder.resolve("recording" + i)), 16000, spikes(500_000, i));
			kept.add(new SummaryFile(cache, source, kept.isEmpty() ? Long.MAX_VALUE : 2 * Files.size(kept.getFirst().path())));
			var summary = new Summary(1);
			summary.add(new float[][] { spikes(500_000, i) }, 500_000);
			kept.getLast().write(summary);
			Files.setLastModifiedTime(kept.getLast().path(), FileTime.fromMillis(1_000_000_000_000L + i * 1000));
			if (i == 1)
				assertTrue(Files.exists(kept.getFirst().path()), "there is room for two");
		}
		assertEquals(List.of(false, true, true), kept.stream().map(one -> Files.exists(one.path())).toList());
	}

	@Test
	void aSineOfFullScaleIsZeroDecibelsAtItsFrequency() throws IOException {
		int window = 1024;
		var source = new AudioData.Memory(file, 16000, AudioData.sine(16000, 1000, 1, 1)); // bin 64 exactly
		for (var column : Spectrogram.of(source, 0, 2000, 500, 10, window, 1)) {
			assertEquals(window / 2, column.length);
			assertEquals(0, column[64], 0.01);
			assertEquals(-6.02, column[63], 0.01, "a Hann window spreads half of the amplitude to each neighbour");
			for (int bin = 0; bin < column.length; bin++)
				if (Math.abs(bin - 64) > 1)
					assertTrue(column[bin] < -100, "bin " + bin + ": " + column[bin]);
		}
	}

	/** The spectrum of a column is that of the window whose step it lies in, whatever columns there are beside it. */
	@Test
	void columnsThatLieCloserThanWindowsShareASpectrum() throws IOException {
		var source = new AudioData.Memory(file, 16000, AudioData.sine(16000, 1000, 1, 1));
		var close = Spectrogram.of(source, 0, 1000, 10, 64, 256, 128);
		for (int column = 1; column < close.length; column++)
			assertEquals((1000 + Math.round((column + 0.5) * 10)) / 128 == (1000 + Math.round((column - 0.5) * 10)) / 128, close[column] == close[column - 1]);
		var alone = Spectrogram.of(source, 0, 1000 + 200, 10, 1, 256, 128)[0];
		assertArrayEquals(close[20], alone);
	}

	@Test
	void beyondTheRecordingThereIsSilence() throws IOException {
		var source = new AudioData.Memory(file, 16000, AudioData.sine(16000, 1000, 0.1, 1));
		for (long first : new long[] { -100_000, 100_000 })
			for (var column : Spectrogram.of(source, 0, first, 100, 5, 64, 1))
				for (float power : column)
					assertEquals(Spectrogram.SILENCE, power);
	}
}
