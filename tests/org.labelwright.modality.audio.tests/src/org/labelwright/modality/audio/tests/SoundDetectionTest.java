package org.labelwright.modality.audio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.AudioSource;
import org.labelwright.media.MediaException;
import org.labelwright.modality.audio.Loudness;
import org.labelwright.modality.audio.SoundDetection;
import org.labelwright.modality.audio.SoundDetection.Stretch;

class SoundDetectionTest {

	/** A recording in memory. */
	private record Memory(int sampleRate, float[]... samples) implements AudioSource {

		@Override
		public int channels() {
			return samples.length;
		}

		@Override
		public long frames() {
			return samples[0].length;
		}

		@Override
		public int read(long frame, float[][] into) {
			int count = (int) Math.clamp(frames() - frame, 0, into[0].length);
			for (int channel = 0; channel < samples.length; channel++)
				System.arraycopy(samples[channel], (int) frame, into[channel], 0, count);
			return count;
		}

		@Override
		public MediaInfo info() {
			throw new UnsupportedOperationException();
		}

		@Override
		public Path file() {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<Problem> problems() {
			return List.of();
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	/** Levels, each for a number of hundredths of a second. */
	private static Loudness levels(float... levelsAndCounts) {
		var levels = new ArrayList<Float>();
		for (int i = 0; i < levelsAndCounts.length; i += 2)
			for (int n = 0; n < levelsAndCounts[i + 1]; n++)
				levels.add(levelsAndCounts[i]);
		var array = new float[levels.size()];
		for (int i = 0; i < array.length; i++)
			array[i] = levels.get(i);
		return Loudness.of(array);
	}

	private static long ms(long milliseconds) {
		return milliseconds * 1000;
	}

	/** A sine of amplitude 1 has a power of a half, which is -3.01 dB; what is a tenth as large is 20 dB less. */
	@Test
	void loudnessIsThePowerOfTheLoudestChannel() throws MediaException {
		var quiet = new float[16000];
		var loud = new float[16000];
		for (int i = 0; i < quiet.length; i++) {
			loud[i] = (float) Math.sin(2 * Math.PI * 1000 * i / 16000);
			quiet[i] = loud[i] / 10;
		}
		Arrays.fill(loud, 8000, 16000, 0);
		var loudness = Loudness.of(new Memory(16000, quiet, loud), SubMonitor.convert(null));
		assertEquals(100, loudness.size());
		assertEquals(-3.01, loudness.level(10), 0.01);
		assertEquals(-23.01, loudness.level(90), 0.01);
		assertEquals(-23.01, loudness.quantile(0.1), 0.01);
		assertEquals(Loudness.SILENCE, Loudness.of(new Memory(8000, new float[100]), SubMonitor.convert(null)).level(0));
		assertEquals(0, Loudness.of(new Memory(8000, new float[0]), SubMonitor.convert(null)).size());
	}

	@Test
	void soundGoesOnDownToTheLowerThreshold() {
		var detection = new SoundDetection(10, 6, 0, 0, 0);
		var loudness = levels(-60, 50, -45, 20, -55, 20, -57, 30);
		assertEquals(List.of(new Stretch(ms(500), ms(900))), detection.sounds(loudness, ms(1200)));
		assertEquals(List.of(new Stretch(ms(500), ms(700))), new SoundDetection(10, 0, 0, 0, 0).sounds(loudness, ms(1200)));
		assertEquals(List.of(new Stretch(0, ms(500)), new Stretch(ms(900), ms(1200))), detection.silences(loudness, ms(1200)));
	}

	@Test
	void whatIsShortDoesNotCountAndMarginsTakeSilence() {
		var loudness = levels(-60, 50, -30, 20, -60, 10, -30, 20, -60, 40, -30, 5, -60, 55);
		assertEquals(List.of(new Stretch(ms(500), ms(1000))), new SoundDetection(12, 5, ms(100), ms(300), 0).sounds(loudness, ms(2000)));
		assertEquals(List.of(new Stretch(ms(450), ms(1050))), SoundDetection.USUAL.sounds(loudness, ms(2000)));
		assertEquals(List.of(new Stretch(ms(500), ms(700)), new Stretch(ms(800), ms(1000)), new Stretch(ms(1400), ms(1450))),
				new SoundDetection(12, 5, 0, 0, 0).sounds(loudness, ms(2000)));
	}

	@Test
	void negativeNumbersAreNone() {
		assertThrows(IllegalArgumentException.class, () -> new SoundDetection(Double.NaN, 1, 0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new SoundDetection(1, 1, 0, -1, 0));
	}

	/** Sounds and silences make up the recording, whatever it is. */
	@RepeatedTest(50)
	void soundsAndSilencesTileTheRecording(RepetitionInfo repetition) {
		var random = new Random(repetition.getCurrentRepetition());
		var levels = new float[random.nextInt(400)];
		for (int i = 0; i < levels.length; i++)
			levels[i] = i > 0 && random.nextInt(8) > 0 ? levels[i - 1] : -random.nextInt(90);
		long duration = levels.length == 0 ? random.nextInt(2) : levels.length * Loudness.STEP - random.nextInt(9000);
		var detection = new SoundDetection(random.nextInt(30), random.nextInt(10), ms(random.nextInt(300)), ms(random.nextInt(300)), ms(random.nextInt(200)));
		var all = new ArrayList<>(detection.sounds(Loudness.of(levels), duration));
		for (var sound : all)
			assertTrue(sound.end() - sound.start() >= Math.min(duration, detection.minSound()), sound::toString);
		all.addAll(detection.silences(Loudness.of(levels), duration));
		all.sort((one, other) -> Long.compare(one.start(), other.start()));
		long at = 0;
		for (var stretch : all) {
			assertEquals(at, stretch.start());
			assertTrue(stretch.end() > stretch.start());
			at = stretch.end();
		}
		assertEquals(duration, at);
	}
}
