package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.signal.ParquetProvider;

/** The files are made by another library; what they hold is what {@code make.mjs} beside them gave it. */
class ParquetSourceTest {

	private static final int ROWS = 1000;
	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

	@TempDir
	Path folder;

	private final ParquetProvider provider = new ParquetProvider();

	private SignalSource open(String name) throws IOException {
		var opened = provider.open(TestData.file("parquet/" + name));
		return opened.value().orElseThrow(() -> new AssertionError(opened.problems().toString()));
	}

	private static long[] times(SignalSource source) throws MediaException {
		var times = new long[2 * ROWS];
		return Arrays.copyOf(times, source.read(0, 0, times, new double[times.length]));
	}

	private static void compare(SignalSource source, String channel, IntToDoubleFunction expected) throws MediaException {
		var channels = source.channels().stream().map(SignalSource.Channel::id).toList();
		var values = new double[2 * ROWS];
		int count = source.read(channels.indexOf(channel), 0, new long[values.length], values);
		assertArrayEquals(IntStream.range(0, ROWS).mapToDouble(expected).toArray(), Arrays.copyOf(values, count), channel);
	}

	private static void compareTimes(SignalSource source, IntToLongFunction expected) throws MediaException {
		assertArrayEquals(IntStream.range(0, ROWS).mapToLong(expected).toArray(), times(source));
	}

	@Test
	void numbersOfAllTypesInSeveralGroupsOfRows() throws IOException {
		try (var source = open("utc-micros.parquet")) {
			assertEquals(List.of("pressure", "flow", "count", "unsigned", "large", "on", "price", "half"),
					source.channels().stream().map(SignalSource.Channel::name).toList());
			assertEquals("bar", source.channels().getFirst().unit());
			assertEquals(Optional.of(START), source.origin());
			assertEquals(Optional.of(ZoneOffset.UTC), source.zone());
			compareTimes(source, i -> i * 1_500_000L);
			compare(source, "pressure", i -> i % 7 == 3 || i == 5 ? Double.NaN : i / 8.0);
			compare(source, "flow", i -> i / 4.0);
			compare(source, "count", i -> i - 500);
			compare(source, "unsigned", i -> i == 9 ? 4_294_967_295.0 : i);
			compare(source, "large", i -> i * 1e10);
			compare(source, "on", i -> i % 2 == 0 ? 1 : 0);
			compare(source, "price", i -> i / 100.0);
			compare(source, "half", i -> i / 2.0);
			assertEquals(List.of(), source.problems());
			assertEquals(999 * 1_500_000L, source.duration());
		}
	}

	@Test
	void nanosecondsOfAClockWithoutAZone() throws IOException {
		try (var source = open("local-nanos.parquet")) {
			assertEquals(Optional.of(START), source.origin());
			assertEquals(Optional.empty(), source.zone());
			assertArrayEquals(IntStream.range(0, ROWS).filter(i -> i != 3).mapToLong(i -> i * 1500L / 1000).toArray(), times(source));
			assertEquals(List.of("media.table.time"), source.problems().stream().map(Problem::code).toList());
			assertEquals(source.file() + "#/3", source.problems().getFirst().place());
		}
	}

	@Test
	void millisecondsUnderTheirOlderMark() throws IOException {
		try (var source = open("millis.parquet")) {
			assertEquals(Optional.of(START), source.origin());
			assertEquals(Optional.of(ZoneOffset.UTC), source.zone());
			compareTimes(source, i -> i * 20_000L);
			compare(source, "value", i -> i);
		}
	}

	@Test
	void textsAndNumbersAndDays() throws IOException {
		try (var source = open("texts.parquet")) {
			assertEquals("M/d/yyyy", source.info().properties().get("time"));
			assertEquals(Optional.of(Instant.parse("2026-01-01T09:10:00Z")), source.origin());
			compareTimes(source, i -> (i / 50 * 86_400L + (i % 50 < 25 ? 0 : 4 * 3600) + i % 25 * 60) * 1_000_000);
			compare(source, "value", i -> i % 10 == 9 ? Double.NaN : i / 2.0);
		}
		try (var source = open("numbers.parquet")) {
			assertEquals("ms", source.info().properties().get("time"));
			assertEquals(250_000, source.start());
			compareTimes(source, i -> i * 500L);
		}
		try (var source = open("days.parquet")) {
			assertEquals(Optional.of(START), source.origin());
			compareTimes(source, i -> i * 86_400_000_000L);
		}
	}

	/** Times as the file's authors tell them; a date as text in another column is not taken in their place. */
	@Test
	void momentsOfImpala() throws IOException {
		try (var source = open("alltypes_plain.parquet")) {
			assertEquals("timestamp_col", source.info().properties().get("timeColumn"));
			assertTrue(source.channels().stream().anyMatch(channel -> channel.name().equals("double_col")));
			assertEquals(8, times(source).length);
		}
		assertTrue(provider.open(TestData.file("parquet/int96_from_spark.parquet")).value().isEmpty(), "times without values");
	}

	@Test
	void tablesOfOtherThings() throws IOException {
		var opened = provider.open(TestData.file("parquet/people.parquet"));
		assertTrue(opened.value().isEmpty());
		assertEquals("media.table", opened.problems().getFirst().code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "utc-micros.parquet", "texts.parquet", "alltypes_plain.parquet" })
	void damagedFilesAreReadOrTold(String name) throws IOException {
		var good = Files.readAllBytes(TestData.file("parquet/" + name));
		var random = new Random(4);
		for (int round = 0; round < 25; round++) {
			var bytes = round % 3 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
			for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 0; i--)
				bytes[round % 2 == 0 ? random.nextInt(bytes.length) : bytes.length - 1 - random.nextInt(Math.min(bytes.length, 2000))] = (byte) random.nextInt(256);
			var opened = provider.open(Files.write(folder.resolve("fuzz.parquet"), bytes));
			if (opened.value().isEmpty()) {
				assertFalse(opened.problems().isEmpty());
				continue;
			}
			try (var source = opened.value().get()) {
				var times = times(source);
				for (int i = 0; i < times.length; i++)
					assertTrue(times[i] >= (i == 0 ? 0 : times[i - 1]));
			}
		}
	}
}
