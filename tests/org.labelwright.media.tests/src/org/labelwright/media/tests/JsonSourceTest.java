package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.signal.JsonProvider;
import org.labelwright.media.spi.MediaSourceProvider;

class JsonSourceTest {

	private static final long SECOND = 1_000_000;

	@TempDir
	Path folder;

	private final JsonProvider provider = new JsonProvider();

	private SignalSource open(String content) throws IOException {
		var file = Files.writeString(folder.resolve("series.json"), content);
		var opened = provider.open(file);
		var header = content.getBytes(StandardCharsets.UTF_8);
		assertEquals(MediaSourceProvider.POSSIBLE, provider.confidence(Arrays.copyOf(header, Math.min(512, header.length))));
		return opened.value().orElseThrow(() -> new AssertionError(opened.problems().toString()));
	}

	private static long[] times(SignalSource source) throws MediaException {
		var times = new long[2000];
		return Arrays.copyOf(times, source.read(0, 0, times, new double[2000]));
	}

	private static double[] values(SignalSource source, int channel) throws MediaException {
		var values = new double[2000];
		return Arrays.copyOf(values, source.read(channel, 0, new long[2000], values));
	}

	private static List<String> codes(SignalSource source) {
		return source.problems().stream().map(Problem::code).toList();
	}

	/** All the same rows. */
	@ParameterizedTest
	@ValueSource(strings = { "[{\"time\":\"2026-01-01T00:00:00Z\",\"acc [m/s\u00b2]\":1.5,\"kind\":\"pump\",\"on\":true},\n{\"acc [m/s\u00b2]\":null,\"on\":false,\"time\":\"2026-01-01T00:00:01Z\"},"
			+ "{\"time\":\"2026-01-01T00:00:03Z\",\"acc [m/s\u00b2]\":-2e3,\"on\":true}]",
			"{\"time\":\"2026-01-01T00:00:00Z\",\"acc [m/s\u00b2]\":1.5,\"on\":true}\n\n{\"time\":\"2026-01-01T00:00:01Z\",\"acc [m/s\u00b2]\":NaN,\"on\":false}\r\n"
					+ "{\"time\":\"2026-01-01T00:00:03Z\",\"acc [m/s\u00b2]\":\"-2000\",\"on\":true,\"more\":\"5 l\"}",
			"\uFEFF{\"name\": \"pump\", \"time\": [\"2026-01-01T00:00:00Z\", \"2026-01-01T00:00:01Z\", \"2026-01-01T00:00:03Z\"],\n \"acc [m/s\u00b2]\": [1.5, null, -2000.0], \"on\": [true, false, true]}",
			"[[1767225600, 1.5, 1], [1767225601, null, 0], [1767225603, -2000, 1]]", "[[1767225600000,1.5,1],[1767225601000,\"\",0],[1767225603000,-2000,1]]" })
	void formsOfRows(String content) throws IOException {
		try (var source = open(content)) {
			assertEquals(Instant.parse("2026-01-01T00:00:00Z"), source.origin().orElseThrow());
			assertEquals(Optional.of(java.time.ZoneOffset.UTC), source.zone());
			assertArrayEquals(new long[] { 0, SECOND, 3 * SECOND }, times(source));
			assertArrayEquals(new double[] { 1.5, Double.NaN, -2000 }, values(source, 0));
			assertArrayEquals(new double[] { 1, 0, 1 }, values(source, 1));
			assertEquals(2, source.channels().size());
			if (!content.startsWith("[["))
				assertEquals("m/s\u00b2", source.channels().getFirst().unit());
			assertEquals(List.of(), source.problems());
			assertEquals(3 * SECOND, source.duration());
		}
	}

	/** Rows of any values, longer than what the layout is found from, are the same in each form. */
	@Test
	void theSameInEachForm() throws IOException {
		var random = new Random(6);
		int rows = 1900;
		int channels = 40;
		var values = new double[channels][rows];
		for (var column : values)
			for (int i = 0; i < rows; i++)
				column[i] = random.nextInt(7) == 0 ? Double.NaN : random.nextBoolean() ? random.nextGaussian() * 1e9 : random.nextInt(100);
		var records = IntStream.range(0, rows).mapToObj(row -> IntStream.range(0, channels).filter(i -> !Double.isNaN(values[i][row]) || random.nextBoolean())
				.mapToObj(i -> "\"channel " + i + "\":" + text(values[i][row])).collect(Collectors.joining(",", "{\"t_ms\":" + row * 20 + ",", "}"))).toList();
		var columns = IntStream.range(0, channels).mapToObj(i -> "\"channel " + i + "\":" + Arrays.stream(values[i]).mapToObj(JsonSourceTest::text).toList())
				.collect(Collectors.joining(",\n", "{\"t_ms\":" + IntStream.range(0, rows).map(row -> row * 20).boxed().toList() + ",", "}"));
		for (var content : List.of("[" + String.join(",", records) + "]", String.join("\n", records), columns))
			try (var source = open(content)) {
				assertEquals(channels, source.channels().size());
				assertArrayEquals(IntStream.range(0, rows).mapToLong(row -> row * 20_000L).toArray(), times(source));
				for (var channel : source.channels())
					assertArrayEquals(values[Integer.parseInt(channel.name().substring(8))], values(source, source.channels().indexOf(channel)), channel.name());
				assertEquals(List.of(), source.problems());
			}
	}

	private static String text(double value) {
		return Double.isNaN(value) ? "null" : String.valueOf(value);
	}

	@Test
	void aListIsReadUpToWhereItIsWrong() throws IOException {
		try (var source = open("[{\"time\":0,\"a\":1},{\"time\":1,\"a\":2},{\"time\":2,\"a\":3},{\"time\":3 \"a\":4},{\"time\":4,\"a\":5}]")) {
			assertArrayEquals(new double[] { 1, 2, 3 }, values(source, 0));
			assertEquals(List.of("media.table.broken"), codes(source));
			assertEquals(source.file() + "#/3", source.problems().getFirst().place());
		}
		try (var source = open("[{\"time\":0,\"a\":1},{\"time\":1,\"a\":2},{\"time\":2,\"a\":")) {
			assertArrayEquals(new double[] { 1, 2 }, values(source, 0));
			assertEquals(List.of("media.table.broken"), codes(source));
		}
	}

	@Test
	void linesThatAreWrongAreLeftOut() throws IOException {
		try (var source = open("{\"time\":0,\"a\":1}\n{\"time\":1,\"a\":2}\n{\"time\":2,\"a\n{\"time\":3,\"a\":4} {\"time\":4}\n5\n{\"time\":5,\"a\":\"x\"}\n{\"time\":6,\"a\":7}\n{\"time\":7,\"a\":8}\n")) {
			assertArrayEquals(new long[] { 0, SECOND, 5 * SECOND, 6 * SECOND, 7 * SECOND }, times(source));
			assertArrayEquals(new double[] { 1, 2, Double.NaN, 7, 8 }, values(source, 0));
			assertEquals(List.of("broken:3", "broken:4", "time:5", "number:6"), source.problems().stream()
					.map(problem -> problem.code().substring("media.table.".length()) + problem.place().substring(source.file().toString().length())).toList());
		}
	}

	@Test
	void columnsOfOtherLengthsAndBrokenOnes() throws IOException {
		try (var source = open("{\"time\":[0,1,2,3],\"a\":[1,2],\"b\":[5,6,7,8,9]}")) {
			assertArrayEquals(new double[] { 1, 2, Double.NaN, Double.NaN }, values(source, 0));
			assertArrayEquals(new double[] { 5, 6, 7, 8 }, values(source, 1));
			assertEquals(List.of("media.table.time"), codes(source), "a value without a time");
		}
		try (var source = open("{\"time\":[0,1,2],\"a\":[1,2,3],\"b\":[5,6")) {
			assertArrayEquals(new double[] { 1, 2, 3 }, values(source, 0));
			assertArrayEquals(new double[] { 5, 6, Double.NaN }, values(source, 1));
			assertEquals(List.of("media.table.broken"), codes(source));
		}
	}

	/** Of columns with many dates, nothing else is to be seen at the start of the file. */
	@Test
	void columnsThatBeginWithManyDates() throws IOException {
		var start = Instant.parse("2026-01-01T00:00:00Z");
		var times = IntStream.range(0, 100).mapToObj(i -> "\"" + start.plusSeconds(i) + "\"").toList();
		try (var source = open("{\"time\":" + times + ",\"a\":" + IntStream.range(0, 100).boxed().toList() + "}")) {
			assertEquals(100, times(source).length);
			assertEquals(99, values(source, 0)[99]);
		}
		var labels = "{\"realTraffic/speed.csv\":" + times + "}";
		assertEquals(MediaSourceProvider.NONE, provider.confidence(labels.substring(0, 512).getBytes(StandardCharsets.UTF_8)), "labels of NAB");
	}

	/** Label files, tasks, datasets of texts and settings are JSON as well. */
	@ParameterizedTest
	@ValueSource(strings = { "{\"info\":{\"year\":2026},\"images\":[{\"id\":1,\"width\":2}],\"annotations\":[]}", "{\"images\":[{\"id\":1,\"date_captured\":\"2026-01-01 00:00:00\"}]}",
			"[{\"id\":1,\"data\":{\"text\":\"a\"},\"created_at\":\"2026-01-01T00:00:00Z\"},{\"id\":2,\"data\":{}}]", "[{\"id\":1,\"text\":\"some\"},{\"id\":2,\"text\":\"more\"}]",
			"{\"realTraffic/speed.csv\":[\"2015-09-11 16:44:00\"],\"a.csv\":[]}", "{\"realTraffic/speed.csv\":[[\"2015-09-11 16:44:00\",\"2015-09-11 17:44:00\"]]}",
			"{\"prompt\":\"why\",\"chosen\":\"a\"}\n{\"prompt\":\"how\",\"chosen\":\"b\"}\n", "{\"version\":3,\"time\":\"2026-01-01T00:00:00Z\"}", "[[1,2],[3,4],[5,6]]", "[1,2,3]", "[]", "{}",
			"5", "\"time\"", "null", "time,a\n0,1\n", "[[[0,1],[2,3]]]", "\0", "" })
	void otherJsonIsNotTaken(String content) throws IOException {
		boolean taken = provider.confidence(content.getBytes(StandardCharsets.UTF_8)) != MediaSourceProvider.NONE;
		var opened = provider.open(Files.writeString(folder.resolve("other.json"), content));
		assertFalse(taken && opened.value().isPresent());
		assertFalse(opened.value().isEmpty() && opened.problems().getFirst().remedy().isEmpty());
		if (opened.value().isPresent())
			opened.value().get().close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{\"time\":0,\"a\":1},{\"time\":1,\"a\":1},{\"time\":1,\"a\":1},{\"time\":1,\"a\":1},{\"time\":1e99999999,\"a\":-1e-99999999}]", "[{\"time\":0,\"a\":1},{\"time\":1,\"a\":1},{\"time\":1,\"a\":1},{\"time\":1,\"a\":1},{\"time\":NaN,\"a\":Infinity}]",
			"[{\"time\":0,\"a\":1},{\"time\":1,\"a\":1},{\"time\":2,\"time\":3}]" })
	void numbersThatAreNone(String content) throws IOException {
		try (var source = open(content)) {
			assertTrue(times(source).length >= 2);
		}
	}

	@Test
	void endlessValuesAreTold() throws IOException {
		var start = "[{\"time\":0,\"a\":1},{\"time\":1,\"a\":2},{\"time\":2,\"a\":";
		for (var rest : List.of("9".repeat(2_000_000), "[".repeat(2_000_000), "\"" + "x".repeat(5_000_000), "{\"" + "x".repeat(2_000_000))) {
			try (var source = open(start + rest)) {
				assertArrayEquals(new double[] { 1, 2 }, values(source, 0));
				assertEquals(List.of("media.table.broken"), codes(source));
			}
			try (var source = open("{\"time\":0,\"a\":1}\n{\"time\":1,\"a\":2}\n{\"time\":2,\"a\":" + rest.repeat(5) + "\n{\"time\":3,\"a\":4}\n")) {
				assertArrayEquals(new double[] { 1, 2, 4 }, values(source, 0));
				assertEquals(List.of("media.table.broken"), codes(source));
			}
		}
	}

	@Test
	void whatIsNoTextInUtf8IsTold() throws IOException {
		for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
			var file = Files.write(folder.resolve("utf16.json"), "{\"time\":0,\"a\":1}\n{\"time\":1,\"a\":2}\n".getBytes(charset));
			assertTrue(provider.open(file).value().isEmpty());
		}
		var file = Files.write(folder.resolve("latin.json"), "[{\"time\":0,\"a\":1},{\"time\":1,\"a\":2},{\"time\":2,\"a\":\"\u00e4\"}]".getBytes(StandardCharsets.ISO_8859_1));
		try (var source = provider.open(file).value().orElseThrow()) {
			assertArrayEquals(new double[] { 1, 2 }, values(source, 0));
			assertEquals(List.of("media.table.broken"), codes(source));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{\"time\":0,\"a\":1},{\"time\":1,\"a\":2.5e3},{\"time\":2,\"a\":null}]", "{\"time\":\"1/2/2026 3:04 PM\",\"a\":1}\n{\"time\":\"1/2/2026 3:05 PM\",\"a\":2}\n",
			"{\"t\":[0,1,2,3],\"a\":[1,2,3,4],\"b\":[true,false,\"x\",null]}" })
	void bytesAtRandomDoNoHarm(String content) throws IOException {
		var random = new Random(9);
		var good = content.getBytes(StandardCharsets.UTF_8);
		for (int round = 0; round < 2000; round++) {
			var bytes = Arrays.copyOf(good, 1 + random.nextInt(good.length));
			for (int i = random.nextInt(5); i > 0; i--)
				bytes[random.nextInt(bytes.length)] = random.nextBoolean() ? good[random.nextInt(good.length)] : (byte) random.nextInt(256);
			provider.confidence(bytes);
			var opened = provider.open(Files.write(folder.resolve("fuzz.json"), bytes));
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
