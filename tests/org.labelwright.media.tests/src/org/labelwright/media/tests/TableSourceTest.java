package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.signal.TableProvider;
import org.labelwright.media.spi.MediaSourceProvider;

class TableSourceTest {

	private static final long SECOND = 1_000_000;

	@TempDir
	Path folder;

	private final TableProvider provider = new TableProvider();

	private Path file(String content) throws IOException {
		return Files.writeString(folder.resolve("table.csv"), content);
	}

	private SignalSource open(String content) throws IOException {
		return open(file(content));
	}

	private SignalSource open(Path file) throws IOException {
		var opened = provider.open(file);
		return opened.value().orElseThrow(() -> new AssertionError(opened.problems().toString()));
	}

	private static long[] times(SignalSource source) throws MediaException {
		var times = new long[1000];
		return Arrays.copyOf(times, source.read(0, 0, times, new double[1000]));
	}

	private static double[] values(SignalSource source, int channel) throws MediaException {
		var values = new double[1000];
		return Arrays.copyOf(values, source.read(channel, 0, new long[1000], values));
	}

	private static int confidence(String header) {
		return new TableProvider().confidence(header.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void datesOfNab() throws IOException {
		try (var source = open("timestamp,value\n2014-07-01 00:00:00,10844\n2014-07-01 00:30:00,8127\n2014-07-01 01:00:00,6210\n")) {
			assertEquals(List.of("value"), source.channels().stream().map(SignalSource.Channel::name).toList());
			assertEquals(Optional.of(Instant.parse("2014-07-01T00:00:00Z")), source.origin());
			assertEquals(Optional.empty(), source.zone());
			assertEquals(3600 * SECOND, source.duration());
			assertArrayEquals(new long[] { 0, 1800 * SECOND, 3600 * SECOND }, times(source));
			assertArrayEquals(new double[] { 10844, 8127, 6210 }, values(source, 0));
			assertEquals(1, source.indexAt(0, 1));
			assertEquals(1, source.indexAt(0, 1800 * SECOND));
			assertEquals(3, source.indexAt(0, 3600 * SECOND + 1));
			assertEquals(List.of(), source.problems());
		}
	}

	@Test
	void zonesAndDecimalPlacesOfSeconds() throws IOException {
		try (var source = open("time;a\n2026-01-31T23:59:59.9999999+02:00;1\n2026-02-01T00:00:00,25+02:00;2\n")) {
			assertEquals(Optional.of(ZoneOffset.ofHours(2)), source.zone());
			assertEquals(Instant.parse("2026-01-31T21:59:59.999999Z"), source.origin().orElseThrow());
			assertArrayEquals(new long[] { 0, 250_001 }, times(source));
		}
	}

	/** Expected from {@link java.time}. */
	@Test
	void allDatesAreReadAsTheJavaLibraryReadsThem() throws IOException {
		var random = new Random(5);
		var moments = IntStream.range(0, 900).mapToObj(i -> LocalDateTime.of(1582, 10, 15, 0, 0).plusSeconds(random.nextLong(20_000_000_000L))
				.truncatedTo(ChronoUnit.SECONDS).plusNanos(random.nextInt(1_000_000) * 1000L).atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(-17, 18) * 1800)))
				.sorted(java.util.Comparator.comparing(OffsetDateTime::toInstant)).toList();
		var text = moments.stream().map(moment -> moment + ",1").collect(Collectors.joining("\n", "time,x\n", "\n"));
		try (var source = open(text)) {
			assertArrayEquals(moments.stream().mapToLong(moment -> moments.getFirst().until(moment, ChronoUnit.MICROS)).toArray(), times(source));
		}
	}

	/** As spreadsheets, loggers and languages write dates. Expected from {@link java.time}. */
	@ParameterizedTest
	@ValueSource(strings = { "M/d/yyyy H:mm", "MM/dd/yyyy hh:mm:ss a", "M/d/yy h:mm a", "M/d/yyyy, h:mm:ss a", "d/M/yyyy HH:mm:ss", "dd/MM/yyyy HH:mm:ss.SSS",
			"dd.MM.yyyy HH:mm:ss", "d.M.yy H:mm", "dd-MM-yyyy HH:mm", "dd-MMM-yyyy HH:mm:ss", "d MMM yyyy HH:mm:ss", "yyyy/MM/dd HH:mm:ss,SSS", "yyyy-MM-dd HH:mm:ssXX",
			"yyyy-MM-dd'T'HH:mm:ss.SSSX", "yyyyMMdd'T'HHmmss'Z'", "yyyy-MM-dd HH:mm:ss 'UTC'", "yyyy-MM-dd HH:mm:ss VV", "yyyy-MM-dd'T'HH:mm:ssXXX'['VV']'",
			"yyyy-MM-dd HH:mm:ss zzz" })
	void datesAsTheyAreWritten(String pattern) throws IOException {
		var format = DateTimeFormatter.ofPattern(pattern, Locale.US);
		boolean zoned = pattern.contains("X") || pattern.contains("VV") || pattern.contains("z");
		var zone = ZoneId.of(zoned ? "Europe/Berlin" : "UTC");
		var first = LocalDateTime.of(2023, 11, 28, 10, 5).atZone(zone);
		var moments = IntStream.range(0, 600).mapToObj(i -> first.plusMinutes(i * 397L)).toList();
		try (var source = open(moments.stream().map(moment -> '"' + format.format(moment) + "\",1").collect(Collectors.joining("\n", "time,x\n", "\n")))) {
			assertArrayEquals(moments.stream().mapToLong(moment -> first.until(moment, ChronoUnit.MICROS)).toArray(), times(source));
			assertEquals(first.toInstant(), source.origin().orElseThrow());
			boolean told = zoned || pattern.endsWith("'Z'") || pattern.endsWith("'UTC'");
			assertEquals(told ? Optional.of(pattern.contains("VV") ? zone : zone.getRules().getOffset(first.toInstant())) : Optional.empty(), source.zone());
		}
	}

	/** In the year 2024 and before the 13th, so that each number could be day or month. */
	@ParameterizedTest
	@CsvSource({ "1/2/2024 10:00,1/2/2024 11:00,2024-01-02,M/d/yyyy,true", "1-2-2024 10:00,1-2-2024 11:00,2024-02-01,d-M-yyyy,true",
			"1.2.2024 10:00,1.2.2024 11:00,2024-02-01,d.M.yyyy,false", "1/2/2024 10:00,13/2/2024 11:00,2024-02-01,d/M/yyyy,false",
			"1/2/2024 10:00,1/13/2024 11:00,2024-01-02,M/d/yyyy,false", "1/12/2024 10:00,2/1/2025 11:00,2024-01-12,M/d/yyyy,true",
			"12/2/2024 10:00,1/3/2024 11:00,2024-02-12,d/M/yyyy,false", "2024-01-02 10:00,2024-01-02 11:00,2024-01-02,ISO 8601,false",
			"1/1/2024 10:00,2/2/2024 11:00,2024-01-01,M/d/yyyy,false" })
	void dayAndMonth(String first, String second, LocalDate day, String told, boolean assumed) throws IOException {
		var opened = provider.open(file("time,v\n" + first + ",1\n" + second + ",2\n"));
		try (var source = opened.value().orElseThrow()) {
			assertEquals(day.atTime(10, 0).toInstant(ZoneOffset.UTC), source.origin().orElseThrow());
			assertEquals(told, source.info().properties().get("time"));
			assertEquals(assumed ? List.of("media.table.dates") : List.of(), opened.problems().stream().map(Problem::code).toList());
		}
	}

	/** The first rows are all of one day; the last ones tell which number is the month. */
	@Test
	void theLastRowsTellWhichNumberIsTheMonth() throws IOException {
		var rows = new StringBuilder("date,value\n");
		var format = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
		var first = LocalDateTime.of(2024, 4, 3, 0, 0);
		for (int i = 0; i < 20_000; i++)
			rows.append(format.format(first.plusSeconds(i * 60L))).append(",1\n");
		try (var source = open(rows.toString())) {
			assertEquals("d/M/yyyy", source.info().properties().get("time"));
			assertEquals(19_999 * 60 * SECOND, source.duration());
		}
	}

	/** As in the tables of household power and of air quality of the UCI repository. */
	@ParameterizedTest
	@ValueSource(strings = { "Date;Time;power [kW]\n16/12/2006;17:24:00;4.216\n16/12/2006;17:25:00;5.36\n17/12/2006;00:00:30.5;?\n",
			"Date;Time;CO(GT)\n16/12/2006;17.24.00;4,2\n16/12/2006;17.25.00;5,3\n17/12/2006;00.00.30,5;\n", "Time,Date,v\n5:24 PM,12/16/2006,1\n5:25 PM,12/16/2006,2\n0:00:30.5,12/17/2006,\n" })
	void datesAndTimesOfDayInTwoColumns(String content) throws IOException {
		try (var source = open(content)) {
			assertEquals(1, source.channels().size());
			assertEquals(Instant.parse("2006-12-16T17:24:00Z"), source.origin().orElseThrow());
			assertArrayEquals(new long[] { 0, 60 * SECOND, (6 * 3600 + 36 * 60 + 30) * SECOND + SECOND / 2 }, times(source));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "30.2.2024 10:00", "13/13/2024 10:00", "2024-02-30", "2024-01-01 25:00", "2024-01-01 10:60", "2024-01-01 13:00 PM", "2024-01-01 0:00 AM",
			"2024-01-01T10:00+25:00", "2024-01-01 10:00 XYZ", "2024-01-01 10:00 Europe/Nowhere", "2024-01-01T10:00+01:00[", "2024-01-01T10:00[]", "1/2/3 10:00", "10.0.0.1",
			"2024-Foo-01", "99999999T1", "20240101T", "2024-01-01T10:00:61", "2024-01-01T10:00:00.", "1/2/2024 10", "2024-01-01 10:00 UTC+99" })
	void noDates(String text) throws IOException {
		try (var source = open("time,v\n2024-01-01 00:00,1\n2024-01-01 00:01,1\n2024-01-01 00:02,1\n2024-01-01 00:03,1\n" + text + ",1\n")) {
			assertEquals(4, times(source).length);
			assertEquals(List.of("media.table.time"), source.problems().stream().map(Problem::code).toList());
		}
	}

	@ParameterizedTest
	@CsvSource({ "time [s],12.5,12.75,250000,s", "t_ms,20,30,10000,ms", "Time (us),5,8,3,µs", "time_ns,1000,4000,3,ns", "timestamp,1700000000,1700000001.5,1500000,epoch s",
			"timestamp,1700000000123,1700000000124,1000,epoch ms", "ts,1700000000123456,1700000000123457,1,epoch µs",
			"epoch,1700000000123456000,1700000000123459000,3,epoch ns", "index,4,6,2000000,s" })
	void numbersOfUnits(String name, String first, String second, long micros, String told) throws IOException {
		try (var source = open(name + ",v\n" + first + ",1\n" + second + ",2\n")) {
			assertArrayEquals(new long[] { 0, micros }, times(source));
			assertEquals(told, source.info().properties().get("time"));
			assertEquals(told.startsWith("epoch"), source.origin().isPresent());
		}
	}

	@Test
	void whatTheFilesClockShowsAtTimeZero() throws IOException {
		try (var source = open("time,v\n12.5,1\n13,2\n")) {
			assertEquals(12_500_000, source.start());
		}
		try (var source = open("timestamp,v\n1700000000123456000,1\n1700000000123459000,2\n")) {
			assertEquals(1_700_000_000_123_456L, source.start());
			assertEquals(Instant.parse("2023-11-14T22:13:20.123456Z"), source.origin().orElseThrow());
		}
	}

	@Test
	void unitsQuotesAndEqualNames() throws IOException {
		try (var source = open("time,\"acc, x [m/s\u00b2]\",acc (mV),acc,\"say \"\"a\"\"\"\r\n0,1,2,3,4\r\n1,\"5\",6,7,8\r\n")) {
			assertEquals(List.of("acc, x", "acc", "acc 2", "say \"a\""), source.channels().stream().map(SignalSource.Channel::id).toList());
			assertEquals(List.of("m/s\u00b2", "mV", "", ""), source.channels().stream().map(SignalSource.Channel::unit).toList());
			assertArrayEquals(new double[] { 1, 5 }, values(source, 0));
			assertArrayEquals(new double[] { 4, 8 }, values(source, 3));
		}
	}

	@Test
	void namesInWindows1252() throws IOException {
		var file = Files.write(folder.resolve("old.csv"), "time,acc [m/s\u00b2]\n0,1\n1,2\n".getBytes(Charset.forName("windows-1252")));
		try (var source = open(file)) {
			assertEquals("m/s\u00b2", source.channels().getFirst().unit());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "time;a;b\n0;1,5;2\n1;-3,25;4e2\n", "time\ta\tb\n0\t1,5\t2\n1\t-3,25\t4e2\n", "time|a|b\n0|1.5|2\n1|-3.25|4e2\n",
			"\uFEFFtime,a,b\n0,1.5,2\n1,-3.25,4e2", "# written by hand, in 2026\n\ntime,a,b\n0,1.5,2\n\n1,-3.25,4e2\n" })
	void delimitersAndDecimalMarks(String content) throws IOException {
		try (var source = open(content)) {
			assertArrayEquals(new double[] { 1.5, -3.25 }, values(source, 0));
			assertArrayEquals(new double[] { 2, 400 }, values(source, 1));
			assertArrayEquals(new long[] { 0, SECOND }, times(source));
		}
	}

	@Test
	void gapsAreNotTold() throws IOException {
		try (var source = open("time,a\n0,1\n1,\n2,NaN\n3,N/A\n4,null\n5,2\n")) {
			assertArrayEquals(new double[] { 1, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 2 }, values(source, 0));
			assertEquals(List.of(), source.problems());
		}
	}

	@Test
	void faultsAreToldWithTheirLines() throws IOException {
		try (var source = open("time,a,b\n0,1,1\n1,1,1\n2,1,1\n3,1,1\n4,1,1\n4.5,broken,1\n2,2,1\nlater,3,1\n6,4\n7,1e999,1\n8,5,1\n")) {
			assertArrayEquals(new long[] { 0, SECOND, 2 * SECOND, 3 * SECOND, 4 * SECOND, 4_500_000, 4_500_000, 6 * SECOND, 7 * SECOND, 8 * SECOND }, times(source));
			assertArrayEquals(new double[] { 1, 1, 1, 1, 1, Double.NaN, 2, 4, Double.NaN, 5 }, values(source, 0));
			var file = source.file().toString();
			assertEquals(List.of(file + ":7", file + ":8", file + ":9", file + ":10", file + ":11"), source.problems().stream().map(Problem::place).toList());
			assertEquals(List.of("media.table.number", "media.table.backwards", "media.table.time", "media.table.short", "media.table.number"),
					source.problems().stream().map(Problem::code).toList());
			values(source, 1);
			assertEquals(5, source.problems().size(), "told once");
		}
	}

	@Test
	void manyFaultsAreCounted() throws IOException {
		var rows = IntStream.range(0, 1000).mapToObj(i -> i + "," + (i >= 500 ? "x" : "1")).collect(Collectors.joining("\n", "time,a\n", "\n"));
		try (var source = open(rows)) {
			assertEquals(1000, times(source).length);
			assertEquals(11, source.problems().size());
			assertTrue(source.problems().getLast().message().contains("490"), source.problems().getLast().message());
		}
	}

	@Test
	void rowsWithoutTimesAreASecondApart() throws IOException {
		try (var source = open("1.5\n2\n4\n")) {
			assertArrayEquals(new long[] { 0, SECOND, 2 * SECOND }, times(source));
			assertEquals("rows", source.info().properties().get("time"));
			assertEquals(1, source.channels().getFirst().rate());
			assertEquals(3 * SECOND, source.duration());
		}
	}

	@Test
	void aCountOfRowsBesideTimesIsNoChannel() throws IOException {
		try (var source = open(",time,a,kind\n0,2026-01-01T00:00:00Z,5,pump\n1,2026-01-01T00:00:01Z,6,pump\n")) {
			assertEquals(List.of("a"), source.channels().stream().map(SignalSource.Channel::name).toList());
		}
	}

	@Test
	void twoHundredChannels() throws IOException {
		var head = IntStream.range(0, 200).mapToObj(i -> "channel " + i).collect(Collectors.joining(",", "time,", "\n"));
		var row = IntStream.range(0, 200).mapToObj(i -> i + ".5").collect(Collectors.joining(",", ",", "\n"));
		var content = head + IntStream.range(0, 500).mapToObj(i -> i + row).collect(Collectors.joining());
		assertEquals(MediaSourceProvider.POSSIBLE, confidence(content.substring(0, 512)));
		try (var source = open(content)) {
			assertEquals(200, source.channels().size());
			assertEquals(499 * SECOND, source.duration());
			assertEquals(199.5, values(source, 199)[499]);
			assertEquals(500, times(source).length);
		}
	}

	/** Expected from {@link Double#parseDouble}. */
	@Test
	void numbersAreThoseOfTheJavaLibrary() throws IOException {
		var random = new Random(11);
		var numbers = IntStream.range(0, 900).mapToDouble(i -> switch (i % 4) {
		case 0 -> Double.longBitsToDouble(random.nextLong());
		case 1 -> random.nextGaussian() * 1e6;
		case 2 -> random.nextInt(1000) / 8.0;
		default -> random.nextLong();
		}).filter(Double::isFinite).toArray();
		var texts = Arrays.stream(numbers).mapToObj(number -> random.nextBoolean() ? String.format(Locale.ROOT, "%.17e", number) : String.valueOf(number)).toList();
		var content = IntStream.range(0, numbers.length).mapToObj(i -> i + "," + texts.get(i)).collect(Collectors.joining("\n", "time,a\n", "\n"));
		try (var source = open(content)) {
			assertArrayEquals(texts.stream().mapToDouble(Double::parseDouble).toArray(), values(source, 0));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "name,colour\nbox,red\nball,blue\n", "image,x,y\na.png,1,2\nb.png,3,4\n", "Once upon a time, there was a table.\nIt had no numbers.\n",
			"{\"a\": [1, 2],\n \"b\": 3}\n", "\0\1\2\3" })
	void otherTablesAreNotTaken(String content) throws IOException {
		assertEquals(MediaSourceProvider.NONE, confidence(content));
		assertTrue(provider.open(file(content)).value().isEmpty());
	}

	@Test
	void whatNobodyCanReadIsTold() throws IOException {
		for (var content : List.of(new byte[0], "\n\n".getBytes(StandardCharsets.UTF_8), "time,a\n".getBytes(StandardCharsets.UTF_8),
				"time,a\n0,1\n1,2\n".getBytes(StandardCharsets.UTF_16))) {
			var file = Files.write(folder.resolve("bad.csv"), content);
			var opened = provider.open(file);
			assertTrue(opened.value().isEmpty(), new String(content, StandardCharsets.ISO_8859_1));
			assertFalse(opened.problems().getFirst().remedy().isEmpty());
			assertEquals(file.toString(), opened.problems().getFirst().place());
		}
	}

	@Test
	void aQuotationMarkThatIsNeverClosed() throws IOException {
		try (var source = open("time,a\n0,1\n1,2\n2,\"" + "3\n".repeat(5_000_000))) {
			var e = assertThrows(MediaException.class, () -> times(source));
			assertEquals(source.file() + ":4", e.problem().place());
		}
	}

	@Test
	void aTableThatIsReplacedByAShorterOneOrClosed() throws IOException {
		var source = open("time,a\n0,1\n1,2\n");
		source.close();
		assertThrows(MediaException.class, () -> times(source));
	}

	@ParameterizedTest
	@ValueSource(strings = { "time,\"a [V]\",b\n2026-01-01T00:00:00Z,1.5,2e3\n2026-01-01T00:00:01.5+01:00,,\"7\"\n2026-01-01T00:00:03Z,-0.25,NaN\n",
			"date;time;v\n1/2/2024;3:04 PM;1\n1/2/2024;3:05 PM;2\n", "t,v\n2-Jan-24 3:04:05.6 Europe/Berlin,1\n2-Jan-24 3:04:06 CET,2\n20240102T030407Z[UTC],3\n" })
	void bytesAtRandomDoNoHarm(String content) throws IOException {
		var random = new Random(3);
		var good = content.getBytes(StandardCharsets.UTF_8);
		for (int round = 0; round < 3000; round++) {
			var bytes = Arrays.copyOf(good, 1 + random.nextInt(good.length));
			for (int i = random.nextInt(6); i > 0; i--)
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(random.nextBoolean() ? 256 : 128);
			var file = Files.write(folder.resolve("fuzz.csv"), bytes);
			var opened = provider.open(file);
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
