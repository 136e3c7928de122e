package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.SourceDataLine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.media.AudioPlayer;
import org.labelwright.media.SoundOutput;
import org.labelwright.media.internal.audio.LineSink;
import org.labelwright.media.internal.audio.PlacedSound;
import org.labelwright.media.internal.audio.TimeStretch;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class AudioPlayerTest {

	private static final int RATE = 16000;
	private static final long FROM = 500_000;
	/** Milliseconds by which what is told to be heard may differ from the clock: two pictures of a screen. */
	private static final double TOLERANCE = 33;

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
			assertTrue(seconds >= 0.5 / speed - 0.05 && seconds < 0.5 / speed + 0.4, "half a second at speed " + speed + " took " + seconds);
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
			assertTrue(silent.noDevice().isEmpty(), "no device was missed");
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

	/** What is played, and how far it has come for certain. */
	private final class Played {
		private final AudioPlayer player = player(20);
		private final double speed;
		private final long length;
		private final boolean loop;
		private long begun;
		private long rounds;
		private long last = FROM;

		/** @param seconds in which it is played once */
		Played(double speed, double seconds, boolean loop) {
			this.speed = speed;
			this.loop = loop;
			length = (long) (seconds * speed * 1e6);
			player.play(FROM, FROM + length, loop, speed);
			while (player.position() == FROM)
				Thread.onSpinWait();
			begun = System.nanoTime() - (long) ((player.position() - FROM) * 1000 / speed);
		}

		/** By how many milliseconds of the clock its position is off now. */
		double off() {
			double from = (System.nanoTime() - begun) / 1e3 * speed;
			long at = player.position();
			double to = (System.nanoTime() - begun) / 1e3 * speed;
			if (loop && at < last)
				rounds++;
			last = at;
			double heard = at - FROM + rounds * length;
			return Math.max(0, Math.max(heard - to, from - heard)) / speed / 1000;
		}
	}

	/** As it is told and as the clock of the system goes. On a device without a clock, as ALSA's null device is, and on none. */
	@ParameterizedTest
	@ValueSource(strings = { SoundOutput.SYSTEM, SoundOutput.NONE })
	void whatIsHeardIsWhatTheClockSays(String device) throws Exception {
		SoundOutput.choose(device);
		try {
			var played = new ArrayList<Played>();
			for (double speed : new double[] { 0.25, 0.5, 1, 2, 4 })
				played.add(new Played(speed, 3.5, false));
			played.add(new Played(0.5, 0.2, true));
			played.add(new Played(2, 0.2, true));
			for (long end = System.nanoTime() + 3_000_000_000L; System.nanoTime() < end; Thread.sleep(2))
				for (var one : played)
					assertEquals(0, one.off(), TOLERANCE, () -> "milliseconds at speed " + one.speed + ", again: " + one.loop);
			for (var one : played) {
				one.player.stop();
				assertEquals(0, one.off(), TOLERANCE, "where it was stopped");
				one.player.close();
			}
		} finally {
			SoundOutput.choose(SoundOutput.SYSTEM);
		}
	}

	/** A device that is chosen and was pulled out, or never was there. */
	@Test
	void whatIsNotHeardIsToldAndPlayedOnByTheClock() {
		SoundOutput.choose("no such device");
		try (var player = player(1)) {
			player.play(0, 100_000, false, 1);
			while (player.playing())
				Thread.onSpinWait();
			assertEquals(100_000, player.position());
			assertEquals("media.noDevice", player.noDevice().orElseThrow().code());
			assertTrue(player.noDevice().orElseThrow().message().contains("no such device"));
			assertTrue(player.problem().isEmpty());
		} finally {
			SoundOutput.choose(SoundOutput.SYSTEM);
		}
		assertFalse(SoundOutput.devices().contains("no such device"));
	}

	/** Scrubbing plays bits from wherever the playhead is dragged to; each is heard from its start. */
	@Test
	void bitsArePlayedFromWhereTheyAreAskedFor() throws Exception {
		try (var player = player(10)) {
			for (long at = 100_000; at < 9_000_000; at += 890_000) {
				player.play(at, at + 90_000, false, 1);
				long begun = System.nanoTime();
				long now = player.position();
				assertTrue(now >= at && now <= at + 30_000, now + " right after " + at);
				Thread.sleep(30);
				now = player.position();
				assertTrue(now >= at && now <= at + (System.nanoTime() - begun) / 1000 + 1000, now + " is before the clock");
			}
		}
	}

	private static SourceDataLine line(LongUnaryOperator heard) {
		var format = new AudioFormat(RATE, 16, 2, true, false);
		var taken = new AtomicLong();
		return (SourceDataLine) Proxy.newProxyInstance(AudioPlayerTest.class.getClassLoader(), new Class<?>[] { SourceDataLine.class },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "getFormat" -> format;
				case "getLongFramePosition" -> heard.applyAsLong(taken.get());
				case "write" -> {
					taken.addAndGet((int) arguments[2] / 4);
					yield arguments[2];
				}
				default -> null;
				});
	}

	/** As ALSA's null device does: what is written counts as heard at once. */
	@Test
	void aDeviceThatTakesEverythingAtOnceIsHeldBack() {
		try (var sink = new LineSink(line(taken -> taken))) {
			long begin = System.nanoTime();
			for (int tenths = 0; tenths < 5; tenths++) {
				sink.write(new byte[RATE / 10 * 4], RATE / 10 * 4);
				double seconds = (System.nanoTime() - begin) / 1e9;
				assertTrue(sink.heard() <= RATE * seconds + 1, sink.heard() + " after " + seconds);
			}
			sink.drain();
			assertEquals(RATE / 2, sink.heard());
			assertTrue(System.nanoTime() - begin >= 499_000_000, "half a second was heard in less");
		}
	}

	/** A device whose clock goes two percent faster than that of the system knows better what is heard. */
	@Test
	void aDeviceWithAClockTellsWhatIsHeard() throws Exception {
		long begin = System.nanoTime();
		LongUnaryOperator clock = taken -> Math.min(taken, Math.max(0, (long) ((System.nanoTime() - begin - 20_000_000) * 1.02 * RATE / 1e9)));
		try (var sink = new LineSink(line(clock))) {
			for (int tenths = 0; tenths < 5; tenths++)
				sink.write(new byte[RATE / 10 * 4], RATE / 10 * 4);
			for (int i = 0; i < 10; i++) {
				long before = clock.applyAsLong(RATE);
				long told = sink.heard();
				assertTrue(told >= Math.min(before, RATE / 2) && told <= clock.applyAsLong(RATE), told + " where the device was at " + before);
				Thread.sleep(10);
			}
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
