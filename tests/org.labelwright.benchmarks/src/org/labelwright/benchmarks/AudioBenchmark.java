package org.labelwright.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;
import static org.labelwright.benchmarks.Figures.time;
import static org.labelwright.benchmarks.Figures.times;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sound.sampled.AudioSystem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.media.AudioSource;
import org.labelwright.media.Media;
import org.labelwright.media.Spectrogram;
import org.labelwright.media.Waveform;

/** Ten hours of sound: from the file to its waveform, from the cache, and jumps, beside reading with the Java runtime's own means. */
class AudioBenchmark {

	private static final int HOURS = 10;
	private static final int RATE = 16_000;
	private static final int COLUMNS = 1600;

	@TempDir
	Path folder;

	@Test
	void tenHoursOfWav() throws Exception {
		var file = folder.resolve("long.wav");
		write(file, HOURS);
		var figures = new Figures("audio: 10 h of WAV, 16 kHz, 16 bits");
		double naive = time(() -> readAll(file));
		measure(file, figures, milliseconds(naive) + " to read all by javax.sound");
		figures.print();
	}

	/** The file named by the property {@code benchmark.audio}, for instance one of ten hours in a compressed format. */
	@Test
	void anotherFile() throws Exception {
		var name = System.getProperty("benchmark.audio");
		if (name == null)
			return;
		var figures = new Figures("audio: " + Path.of(name).getFileName());
		measure(Path.of(name), figures, "");
		figures.print();
	}

	private void measure(Path file, Figures figures, String baseline) throws Exception {
		var cache = folder.resolve("cache");
		try (var source = open(file)) {
			double build = time(() -> waveform(source, cache));
			double seconds = source.duration() / 1e6;
			figures.row("first waveform, times real time", String.format(Locale.ROOT, "%.0f", seconds * 1000 / build), "100",
					baseline);
			double kept = time(() -> waveform(source, cache));
			figures.row("waveform from the cache, and " + COLUMNS + " columns of all of it", milliseconds(kept), "1000 ms",
					baseline);
			var random = new Random(1);
			try (var waveform = waveform(source, cache)) {
				var low = new float[COLUMNS];
				var high = new float[COLUMNS];
				var drawn = times(50, 500, () -> {
					double perColumn = Math.exp(random.nextDouble() * Math.log(source.frames() / (double) COLUMNS / 256)) * 256;
					waveform.extremes(0, random.nextDouble() * source.frames(), perColumn, low, high);
					return null;
				});
				figures.row("columns of any stretch, 95th percentile", milliseconds(percentile(drawn, 0.95)), "", "");
			}
			var second = new float[source.channels()][source.sampleRate()];
			source.read(0, second);
			var jumps = times(5, 100, () -> source.read(random.nextLong(source.frames()), second));
			figures.row("jump and read a second, 95th percentile", milliseconds(percentile(jumps, 0.95)), "100 ms", "");
			var spectra = times(1, 20, () -> Spectrogram.of(source, 0, random.nextLong(source.frames()), 100, COLUMNS, 512, 1));
			figures.row("spectra of " + COLUMNS + " columns anywhere, 95th percentile", milliseconds(percentile(spectra, 0.95)),
					"", "");
		}
	}

	private static Waveform waveform(AudioSource source, Path cache) throws InterruptedException {
		var done = new CountDownLatch(1);
		var waveform = Waveform.of(source, cache);
		waveform.onProgress(() -> {
			if (waveform.complete() || waveform.problem().isPresent())
				done.countDown();
		});
		if (!waveform.complete())
			assertTrue(done.await(20, TimeUnit.MINUTES));
		assertTrue(waveform.complete(), () -> waveform.problem().toString());
		var low = new float[COLUMNS];
		waveform.extremes(0, 0, source.frames() / (double) COLUMNS, low, new float[COLUMNS]);
		assertTrue(low[COLUMNS / 2] <= 0);
		return waveform;
	}

	private static AudioSource open(Path file) {
		return Media.open(file, AudioSource.class).value().orElseThrow();
	}

	private static long readAll(Path file) throws Exception {
		long sum = 0;
		try (var in = AudioSystem.getAudioInputStream(file.toFile())) {
			var bytes = new byte[1 << 18];
			for (int count; (count = in.read(bytes)) > 0;) {
				int low = 0;
				int high = 0;
				var samples = ByteBuffer.wrap(bytes, 0, count).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
				while (samples.hasRemaining()) {
					int sample = samples.get();
					low = Math.min(low, sample);
					high = Math.max(high, sample);
				}
				sum += high - low;
			}
		}
		return sum;
	}

	/** Bursts of tones and noise with pauses, as speech has them. */
	static void write(Path file, int hours) throws IOException {
		long frames = (long) hours * 3600 * RATE;
		var random = new Random(4);
		var minute = ByteBuffer.allocate(60 * RATE * 2).order(ByteOrder.LITTLE_ENDIAN);
		for (int i = 0; i < 60 * RATE; i++) {
			double loud = Math.max(0, Math.sin(i / 9000.0) * Math.sin(i / 1300.0));
			minute.putShort((short) (loud * 20000 * Math.sin(i * (0.1 + loud / 10)) + random.nextInt(-60, 61)));
		}
		try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
			out.write(ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN).put("RIFF".getBytes()).putInt((int) (36 + frames * 2))
					.put("WAVEfmt ".getBytes()).putInt(16).putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2)
					.putShort((short) 2).putShort((short) 16).put("data".getBytes()).putInt((int) (frames * 2)).array());
			for (int i = 0; i < hours * 60; i++)
				out.write(minute.array());
		}
		assertEquals(44 + frames * 2, Files.size(file));
	}
}
