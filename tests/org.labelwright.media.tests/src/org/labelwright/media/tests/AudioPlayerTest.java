package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.SourceDataLine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.media.AudioPlayer;
import org.labelwright.media.internal.audio.LineSink;
import org.labelwright.media.internal.audio.PlacedSound;
import org.labelwright.media.internal.audio.TimeStretch;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class AudioPlayerTest {

	private static final int RATE = 16000;

	@TempDir
	Path folder;

	private AudioPlayer player(double seconds) {
		return new AudioPlayer(new AudioData.Memory(folder, RATE, AudioData.sine(RATE, 440, seconds, 0.5)));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 1, 2, 0.5 })
	void playsAStretchInItsTime(double speed) {
		try (var player = player(2)) {
			long begin = System.nanoTime();
			player.play(500_000, 1_000_000, false, speed);
			long last = player.position();
			while (player.playing()) {
				long now = player.position();
				assertTrue(now >= last && now <= 1_000_000, last + " then " + now);
				last = now;
			}
			double seconds = (System.nanoTime() - begin) / 1e9;
			assertTrue(seconds >= 0.5 / speed - 0.05, "half a second at speed " + speed + " took " + seconds);
			assertEquals(1_000_000, player.position(), 40_000);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 300_000, 0, -250_000, 5_000_000 })
	void soundIsPlacedOnAnotherAxis(long begins) throws Exception {
		var samples = AudioData.sine(RATE, 440, 1, 0.5);
		var placed = new PlacedSound(new AudioData.Memory(folder, RATE, samples), begins, 2_000_000);
		assertEquals(2 * RATE, placed.frames());
		for (int from = 0; from < 2 * RATE + 500; from += 777) {
			var read = new float[1][1000];
			assertEquals(Math.clamp(2 * RATE - from, 0, 1000), placed.read(from, read));
			for (int i = 0; i < 1000 && from + i < 2 * RATE; i++) {
				long at = from + i - begins * RATE / 1_000_000;
				assertEquals(at >= 0 && at < samples.length ? samples[(int) at] : 0, read[0][i], "frame " + (from + i));
			}
		}
	}

	@Test
	void silenceTakesItsTimeAndNeedsNoDevice() throws Exception {
		try (var silent = AudioPlayer.silent(1_500_000)) {
			var ended = new CountDownLatch(1);
			silent.onChange(() -> {
				if (!silent.playing())
					ended.countDown();
			});
			long begun = System.nanoTime();
			silent.play(900_000, Long.MAX_VALUE, false, 2);
			assertTrue(silent.playing());
			assertTrue(ended.await(5, TimeUnit.SECONDS));
			long taken = (System.nanoTime() - begun) / 1000;
			assertTrue(taken >= 290_000 && taken < 2_000_000, taken + " microseconds for 600,000 at twice the speed");
			assertEquals(1_500_000, silent.position());
			assertTrue(silent.problem().isEmpty());
			assertFalse(silent.silent(), "no device was missed");
		}
	}

	@Test
	void aLoopGoesRoundUntilStopped() {
		try (var player = player(2)) {
			player.play(1_000_000, 1_100_000, true, 4);
			int rounds = 0;
			for (long last = 0; rounds < 5;) {
				long now = player.position();
				assertTrue(now >= 1_000_000 && now <= 1_100_000);
				if (now < last)
					rounds++;
				last = now;
			}
			player.stop();
			assertFalse(player.playing());
			long rest = player.position();
			assertTrue(rest >= 1_000_000 && rest <= 1_100_000);
			assertEquals(rest, player.position());
		}
	}

	@Test
	void playingAnewTakesThePlaceOfWhatIsPlayed() {
		try (var player = player(10)) {
			player.play(0, Long.MAX_VALUE, false, 1);
			player.play(5_000_000, 5_050_000, false, 1);
			assertTrue(player.position() >= 5_000_000);
			while (player.playing())
				Thread.onSpinWait();
			assertEquals(5_050_000, player.position(), 40_000);
		}
	}

	@Test
	void timesOutsideTheRecordingArePutInside() {
		try (var player = player(0.1)) {
			player.play(-5, Long.MAX_VALUE, false, 4);
			while (player.playing())
				Thread.onSpinWait();
			assertEquals(100_000, player.position(), 40_000);
			player.play(9_000_000, 10_000_000, false, 1);
			assertFalse(player.playing());
			assertThrows(IllegalArgumentException.class, () -> player.play(0, 1, false, 5));
			assertThrows(IllegalArgumentException.class, () -> player.play(0, 1, false, Double.NaN));
		}
	}

	/** As ALSA's null device does: what is written counts as heard at once. */
	@Test
	void aDeviceThatTakesEverythingAtOnceIsHeldBack() {
		var format = new AudioFormat(RATE, 16, 2, true, false);
		var taken = new AtomicLong();
		var line = (SourceDataLine) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { SourceDataLine.class },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "getFormat" -> format;
				case "getLongFramePosition" -> taken.get();
				case "write" -> {
					taken.addAndGet((int) arguments[2] / 4);
					yield arguments[2];
				}
				default -> null;
				});
		try (var sink = new LineSink(line)) {
			long begin = System.nanoTime();
			for (int tenths = 0; tenths < 5; tenths++) {
				sink.write(new byte[RATE / 10 * 4], RATE / 10 * 4);
				double seconds = (System.nanoTime() - begin) / 1e9;
				assertTrue(sink.heard() <= RATE * (seconds + 0.001) * 1.02 + 1, sink.heard() + " after " + seconds);
			}
			sink.drain();
			assertEquals(RATE / 2, sink.heard());
			assertTrue(System.nanoTime() - begin >= 480_000_000, "half a second was heard in less");
		}
	}

	/** The pitch is counted by zero crossings: 880 a second for a sine of 440 Hz. */
	@ParameterizedTest
	@ValueSource(doubles = { 0.25, 0.5, 0.75, 1.5, 2, 4 })
	void speedLeavesThePitch(double speed) {
		var source = AudioData.sine(RATE, 440, 4, 0.5);
		var stretch = new TimeStretch(RATE, 1, speed);
		var window = new float[1][stretch.window()];
		var out = new float[1][stretch.step()];
		int steps = (int) (Math.min(2 / speed, 3) * RATE / stretch.step());
		int crossings = 0;
		float before = 0;
		float greatest = 0;
		for (int step = 0; step < steps; step++) {
			long from = stretch.from(step);
			for (int i = 0; i < window[0].length; i++)
				window[0][i] = from + i < 0 || from + i >= source.length ? 0 : source[(int) from + i];
			stretch.next(step, window, out);
			for (float sample : out[0]) {
				if (before < 0 != sample < 0)
					crossings++;
				before = sample;
				greatest = Math.max(greatest, Math.abs(sample));
			}
		}
		assertEquals(880, crossings / (steps * (double) stretch.step() / RATE), 12);
		assertEquals(0.5, greatest, 0.05, "pieces fit: nothing is doubled or cancelled");
	}
}
