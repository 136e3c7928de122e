package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.SignalColumns;
import org.labelwright.media.SignalSource;
import org.labelwright.media.Signals;
import org.labelwright.media.internal.signal.TableProvider;

class SignalsTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void make() throws IOException {
		file = Files.createFile(folder.resolve("signal"));
	}

	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "waited for a minute");
			Thread.onSpinWait();
		}
	}

	private Signals signals(SignalSource source) {
		var signals = Signals.of(source, folder.resolve("cache"));
		await(() -> signals.complete() || signals.problem().isPresent());
		assertEquals(Optional.empty(), signals.problem());
		return signals;
	}

	/** Samples of two channels with times of their own. */
	private final class Arrayed implements SignalSource {

		private final long[][] times;
		private final double[][] values;
		private final AtomicInteger reads = new AtomicInteger();

		Arrayed(long[][] times, double[][] values) {
			this.times = times;
			this.values = values;
		}

		@Override
		public Path file() {
			return file;
		}

		@Override
		public MediaInfo info() {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<Problem> problems() {
			return List.of();
		}

		@Override
		public List<Channel> channels() {
			return java.util.stream.IntStream.range(0, times.length)
					.mapToObj(i -> new Channel("" + i, "" + i, "", times[i].length, Double.NaN)).toList();
		}

		@Override
		public long duration() {
			return Arrays.stream(times).mapToLong(one -> one[one.length - 1]).max().orElse(0);
		}

		@Override
		public Optional<Instant> origin() {
			return Optional.empty();
		}

		@Override
		public Optional<ZoneId> zone() {
			return Optional.empty();
		}

		@Override
		public int read(int channel, long first, long[] into, double[] found) {
			reads.incrementAndGet();
			int count = (int) Math.clamp(times[channel].length - first, 0, into.length);
			System.arraycopy(times[channel], (int) first, into, 0, count);
			System.arraycopy(values[channel], (int) first, found, 0, count);
			return count;
		}

		@Override
		public long indexAt(int channel, long time) {
			int at = Arrays.binarySearch(times[channel], time);
			while (at > 0 && times[channel][at - 1] == time)
				at--;
			return at < 0 ? -at - 1 : at;
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	/** Steps of all sizes, long pauses, equal times, gaps and single extremes. */
	private Arrayed irregular(Random random) {
		var times = new long[2][];
		var values = new double[2][];
		for (int channel = 0; channel < 2; channel++) {
			int length = 1 + random.nextInt(channel == 0 ? 60_000 : 3000);
			times[channel] = new long[length];
			values[channel] = new double[length];
			long time = random.nextInt(1000);
			for (int i = 0; i < length; i++) {
				times[channel][i] = time;
				time += random.nextInt(50) == 0 ? random.nextInt(5_000_000) : random.nextInt(3) * 1000L;
				values[channel][i] = random.nextInt(20) == 0 ? Double.NaN : random.nextInt(500) == 0 ? random.nextGaussian() * 1e9 : random.nextGaussian();
			}
		}
		return new Arrayed(times, values);
	}

	/** For any view: each stretch shows at least all its extremes, and exactly those once its samples are there. */
	@Test
	void noExtremeIsHiddenAndNoneIsMadeUp() {
		var random = new Random(17);
		for (int round = 0; round < 12; round++) {
			var source = irregular(random);
			file.toFile().setLastModified(round * 10_000L); // another file, as far as the cache knows
			try (var signals = signals(source)) {
				for (int view = 0; view < 30; view++) {
					int channel = random.nextInt(2);
					long end = source.duration() + 1;
					double per = Math.max(0.5, end / Math.pow(10, random.nextDouble() * 7));
					double start = random.nextDouble() * end * 1.2 - end * 0.1;
					compare(source, signals, channel, start, per, 1 + random.nextInt(800));
				}
			}
		}
	}

	/** However a view moves along, each stretch shows at least all its extremes. */
	@Test
	void noExtremeIsHiddenWhenAViewMovesAlong() {
		var random = new Random(23);
		for (int round = 0; round < 8; round++) {
			var source = irregular(random);
			file.toFile().setLastModified(round * 10_000L);
			try (var signals = signals(source)) {
				int columns = 50 + random.nextInt(200);
				double per = round % 2 == 0 ? Math.max(0.5, source.duration() / Math.pow(10, 3 + random.nextDouble() * 4)) : 1 + random.nextInt(5000);
				double start = random.nextInt(1 + (int) Math.min(Integer.MAX_VALUE - 1, source.duration()));
				var moving = new SignalColumns(signals, round % 2);
				for (int step = 0; step < 60; step++) {
					moving.look(start, per, columns);
					covers(new double[][] { moving.low(), moving.high() }, bruteForce(source, round % 2, start, per, columns));
					start += random.nextInt(-columns, columns + 1) * per * (random.nextInt(10) == 0 ? random.nextDouble() : 0.5) * 2;
					if (random.nextInt(8) == 0)
						moving.forget();
				}
			}
		}
	}

	private static void compare(Arrayed source, Signals signals, int channel, double start, double per, int columns) {
		var first = extremes(signals, channel, start, per, columns);
		var expected = bruteForce(source, channel, start, per, columns);
		covers(first, expected);
		long inside = Arrays.stream(source.times[channel]).filter(time -> time >= start && time < start + per * columns).count();
		if (inside > columns * 32L)
			return; // from summaries
		await(() -> { // the samples arrive
			var now = extremes(signals, channel, start, per, columns);
			covers(now, expected);
			return Arrays.equals(now[0], expected[0]) && Arrays.equals(now[1], expected[1]) && Arrays.equals(now[2], expected[2]);
		});
	}

	private static void covers(double[][] shown, double[][] expected) {
		for (int i = 0; i < expected[0].length; i++)
			if (!Double.isNaN(expected[0][i])) {
				assertTrue(shown[0][i] <= expected[0][i], "the least of column " + i);
				assertTrue(shown[1][i] >= expected[1][i], "the greatest of column " + i);
			}
	}

	private static double[][] extremes(Signals signals, int channel, double start, double per, int columns) {
		var found = new double[3][columns];
		signals.extremes(channel, start, per, found[0], found[1], found[2]);
		return found;
	}

	private static double[][] bruteForce(Arrayed source, int channel, double start, double per, int columns) {
		var found = new double[3][columns];
		for (var one : found)
			Arrays.fill(one, Double.NaN);
		for (int column = 0; column < columns; column++) {
			double low = Double.POSITIVE_INFINITY;
			double high = Double.NEGATIVE_INFINITY;
			double sum = 0;
			int count = 0;
			for (int i = (int) source.indexAt(channel, (long) Math.ceil(start + column * per)); i < source.times[channel].length
					&& source.times[channel][i] < start + (column + 1) * per; i++) {
				double value = source.values[channel][i];
				if (Double.isNaN(value))
					continue;
				low = Math.min(low, value);
				high = Math.max(high, value);
				sum += value;
				count++;
			}
			if (count > 0) {
				found[0][column] = low;
				found[1][column] = high;
				found[2][column] = sum / count;
			}
		}
		return found;
	}

	@Test
	void whatLiesAroundAStretch() {
		var times = new long[100_000];
		var values = new double[times.length];
		for (int i = 0; i < times.length; i++) {
			times[i] = i * 10L;
			values[i] = i;
		}
		try (var signals = signals(new Arrayed(new long[][] { times }, new double[][] { values }))) {
			await(() -> signals.samples(0, 5005, 5025, 10).isPresent());
			var samples = signals.samples(0, 5005, 5025, 10).orElseThrow();
			assertArrayEquals(new long[] { 5000, 5010, 5020, 5030 }, samples.times());
			assertArrayEquals(new double[] { 500, 501, 502, 503 }, samples.values());
			assertTrue(signals.samples(0, 0, 1_000_000, 1000).isEmpty(), "too many");
			assertEquals(501, signals.valueAt(0, 5019).orElseThrow());
			assertEquals(502, signals.valueAt(0, 5020).orElseThrow());
		}
	}

	@Test
	void keptUntilTheFileChanges() throws IOException {
		var source = irregular(new Random(2));
		signals(source).close();
		int before = source.reads.get();
		try (var again = signals(source)) {
			assertEquals(before, source.reads.get(), "nothing is read again");
			compare(source, again, 0, 0, source.duration() / 50.0, 50);
		}
		Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
		before = source.reads.get();
		signals(source).close();
		assertTrue(source.reads.get() > before);
	}

	@Test
	void damagedCachesAreMadeAgain() throws IOException {
		var source = irregular(new Random(4));
		signals(source).close();
		Path kept;
		try (var files = Files.list(folder.resolve("cache"))) {
			kept = files.findFirst().orElseThrow();
		}
		var bytes = Files.readAllBytes(kept);
		for (int at : new int[] { 1, 20, bytes.length / 2, bytes.length - 2 }) {
			var damaged = bytes.clone();
			damaged[at] ^= 0x40;
			Files.write(kept, damaged);
			try (var signals = signals(source)) {
				compare(source, signals, 0, 0, source.duration() / 50.0, 50);
			}
			assertArrayEquals(bytes, Files.readAllBytes(kept));
		}
		Files.write(kept, Arrays.copyOf(bytes, bytes.length / 3));
		try (var signals = signals(source)) {
			compare(source, signals, 1, 0, source.duration() / 50.0, 50);
		}
	}

	/** A table is copied into columns, and those are read as the table is. */
	@Test
	void aTableAndItsCopyHoldTheSame() throws IOException {
		var random = new Random(8);
		int rows = 20_000;
		var times = new long[rows];
		var values = new double[3][rows];
		var text = new StringBuilder("time [us],a,b,c\n");
		long time = 0;
		for (int row = 0; row < rows; row++) {
			times[row] = time;
			text.append(time);
			for (var column : values) {
				column[row] = random.nextInt(9) == 0 ? Double.NaN : random.nextGaussian();
				text.append(',').append(Double.isNaN(column[row]) ? "" : String.format(Locale.ROOT, "%s", column[row]));
			}
			text.append('\n');
			time += random.nextInt(100);
		}
		var table = Files.writeString(folder.resolve("table.csv"), text);
		var expected = new Arrayed(new long[][] { times, times, times }, values);
		for (boolean again : new boolean[] { false, true })
			try (var source = new TableProvider().open(table).value().orElseThrow(); var signals = signals(source)) {
				assertEquals(again, source.channels().getFirst().samples() < 0, "the table is read once");
				var copy = signals.samples().orElseThrow();
				assertEquals(rows, copy.channels().get(2).samples());
				for (int channel = 0; channel < 3; channel++) {
					var readTimes = new long[rows + 5];
					var readValues = new double[rows + 5];
					assertEquals(rows, copy.read(channel, 0, readTimes, readValues));
					assertArrayEquals(times, Arrays.copyOf(readTimes, rows));
					assertArrayEquals(values[channel], Arrays.copyOf(readValues, rows));
					compare(expected, signals, channel, 0, time / 500.0, 500);
					compare(expected, signals, channel, time / 3.0, 7, 300);
				}
				for (int i = 0; i < 200; i++) {
					long at = random.nextLong(time + 100) - 50;
					assertEquals(expected.indexAt(0, at), copy.indexAt(1, at), "at " + at);
				}
			}
		assertFalse(Arrays.stream(folder.resolve("cache").toFile().list()).anyMatch(name -> name.endsWith(".part")));
	}

	/** What is wrong with a file is told as well when it is opened from the cache. */
	@Test
	void problemsAreKept() throws IOException {
		var table = Files.writeString(folder.resolve("faults.csv"), "time,a\n0,1\n1,1\n2,1\n3,1\n4,x\n5,2\n");
		for (int round = 0; round < 2; round++)
			try (var source = new TableProvider().open(table).value().orElseThrow(); var signals = signals(source)) {
				assertEquals(List.of(table + ":6"), signals.problems().stream().map(Problem::place).toList());
				assertEquals(round == 0 ? 1 : 0, source.problems().size());
			}
	}
}
