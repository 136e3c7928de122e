package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.media.Media;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.records.WfdbProvider;

/**
 * Records of WFDB. The expected values in {@code data/wfdb/rdsamp} were printed by rdsamp of the WFDB Software Package, which is
 * written in C; the tests of wfdb-python name the command of each.
 */
class WfdbTest {

	private static final double NONE = Double.NaN;

	@TempDir
	Path folder;

	private static Path file(String name) {
		return TestData.file("wfdb/" + name);
	}

	private static SignalSource open(Path header) throws IOException {
		var opened = new WfdbProvider().open(header);
		return opened.value().orElseThrow(() -> new AssertionError(opened.problems()));
	}

	private static double[] values(SignalSource source, int channel, long first, int count) throws MediaException {
		var values = new double[count];
		assertEquals(count, source.read(channel, first, new long[count], values));
		return values;
	}

	private static double[] all(SignalSource source, int channel) throws MediaException {
		return values(source, channel, 0, Math.toIntExact(source.channels().get(channel).samples()));
	}

	/** Rows of numbers. */
	private static double[][] rdsamp(String name) throws IOException {
		try (var in = new GZIPInputStream(Files.newInputStream(file("rdsamp/" + name + ".gz")))) {
			return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines()
					.map(line -> Arrays.stream(line.strip().split("\\s+")).mapToDouble(Double::parseDouble).toArray()).toArray(double[][]::new);
		}
	}

	private static double[] column(double[][] rows, int column) {
		return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
	}

	private static void assertSame(double[] expected, double[] actual, double tolerance, String what) {
		assertEquals(expected.length, actual.length, what);
		for (int i = 0; i < expected.length; i++)
			assertEquals(expected[i], actual[i], tolerance, what + " at " + i);
	}

	/** Units of the converter, as rdsamp prints them without -P. */
	private static double[] digital(double[] values, double gain, double baseline, double gap) {
		return Arrays.stream(values).map(value -> Double.isNaN(value) ? gap : Math.round(value * gain + baseline)).toArray();
	}

	/** Formats 8, 16, 61, 80, 160, 212, 310, 311, 24 and 32, each in a file of its own. */
	@Test
	void everyFormatGivesWhatRdsampGives() throws Exception {
		var expected = rdsamp("record-1f");
		try (var source = open(file("binformats.hea"))) {
			assertEquals(10, source.channels().size());
			for (int channel = 0; channel < 10; channel++) {
				assertEquals(499, source.channels().get(channel).samples());
				assertSame(column(expected, channel), digital(all(source, channel), 200, 0, -32768), 0, source.channels().get(channel).name());
			}
			assertEquals(List.of("mV", "sig 0, fmt 8", 200.0), List.of(source.channels().getFirst().unit(), source.channels().getFirst().name(), source.channels().getFirst().rate()));
			assertEquals(List.of(), source.problems());
		}
	}

	/** Sums of differences must not depend on where reading begins, packed samples not on the place in their block. */
	@Test
	void readingMayBeginAnywhere() throws Exception {
		var random = new Random(3);
		try (var source = open(file("binformats.hea"))) {
			for (int channel = 0; channel < 10; channel++) {
				var whole = all(source, channel);
				for (int round = 0; round < 40; round++) {
					int from = random.nextInt(499);
					int count = random.nextInt(499 - from) + 1;
					assertSame(Arrays.copyOfRange(whole, from, from + count), values(source, channel, from, count), 0, channel + " from " + from);
				}
			}
		}
	}

	/** Sums of differences over more samples than are kept between two sums. */
	@Test
	void differencesAddUpOverLongFiles() throws Exception {
		int count = 300_000;
		var bytes = new byte[2 * count];
		var sums = new double[2][count];
		var random = new Random(5);
		int[] now = { 7, -9 };
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) random.nextInt(256);
			sums[i % 2][i / 2] = now[i % 2] += bytes[i];
		}
		Files.write(folder.resolve("d.dat"), bytes);
		Files.writeString(folder.resolve("d.hea"), "d 2 100 300000\nd.dat 8 1(0)/x 12 0 7 0 0 a\nd.dat 8 1(0)/x 12 0 -9 0 0 b\n");
		try (var source = open(folder.resolve("d.hea"))) {
			assertSame(sums[1], all(source, 1), 0, "whole");
			assertSame(Arrays.copyOfRange(sums[0], 262_140, 262_150), values(source, 0, 262_140, 10), 0, "late");
		}
	}

	@Test
	void physicalValuesAreThoseOfRdsamp() throws Exception {
		var three = rdsamp("record-2c");
		try (var source = open(file("100_3chan.hea"))) {
			for (int channel = 0; channel < 3; channel++)
				assertSame(column(three, channel), all(source, channel), 0.00051, "100_3chan " + channel);
		}
		try (var source = open(file("3000003_0003.hea"))) { // rdsamp -f 1 -t 8 -s 1 -P
			assertSame(column(rdsamp("record-1d"), 0), values(source, 1, 125, 875), 0.00051, "3000003_0003");
		}
		try (var source = open(file("311derive.hea"))) { // rdsamp -f 0.005 -t 3.91 -P
			assertSame(column(rdsamp("record-2e"), 0), values(source, 0, 1, 977), 0.00051, "311derive");
		}
		try (var source = open(file("310derive.hea"))) { // rdsamp -f 0.007
			var expected = rdsamp("record-2d");
			for (int channel = 0; channel < 2; channel++)
				assertSame(column(expected, channel), digital(values(source, channel, 2, 1024), 200, 0, -32768), 0, "310derive " + channel);
		}
	}

	/** The first signal stands 3 frames late in the file; the second has two samples of a frame. rdsamp -P -H repeats the others. */
	@Test
	void skewAndSeveralSamplesOfAFrame() throws Exception {
		var expected = rdsamp("record-4d");
		try (var source = open(file("test01_00s_skewframe.hea"))) {
			assertEquals(List.of(500.0, 1000.0, 500.0), source.channels().stream().map(SignalSource.Channel::rate).toList());
			assertEquals(List.of(4000L, 8000L, 4000L), source.channels().stream().map(SignalSource.Channel::samples).toList());
			assertEquals(List.of(0, 1, 0), List.of(source.clock(0), source.clock(1), source.clock(2)));
			for (int channel = 0; channel < 3; channel++) {
				var values = all(source, channel);
				for (int i = 0; i < expected.length; i++)
					assertEquals(expected[i][channel], values[channel == 1 ? i : i / 2], 0.00051, channel + " at " + i);
			}
			// past the end of the file
			assertSame(new double[] { NONE, NONE, NONE }, values(source, 0, 3997, 3), 0, "late signal");
		}
	}

	/** Segments of one layout; rdsamp -s 3 2 1 -H repeats the samples of slow signals, and gaps were made -2048. */
	@Test
	void segmentsFollowEachOther() throws Exception {
		var expected = rdsamp("record-multi-fixed-d");
		try (var source = open(file("041s.hea"))) {
			assertEquals(Instant.parse("1994-10-26T08:26:04Z"), source.origin().orElseThrow());
			assertEquals(16_000_000, source.duration());
			assertEquals(List.of("III", "I", "V", "ABP", "PAP", "PLETH", "RESP"), source.channels().stream().map(SignalSource.Channel::name).toList());
			var pressure = digital(all(source, 3), 20, -1600, -32768);
			for (int i = 0; i < expected.length; i++)
				assertEquals(expected[i][0], pressure[i / 4], "ABP at " + i);
			assertSame(column(expected, 1), digital(all(source, 2), 2000, 0, -2048), 0, "V");
			assertSame(column(expected, 2), digital(all(source, 1), 2000, 0, -2048), 0, "I");
		}
	}

	/** A layout, stretches without a recording, and segments that have some of the signals with gains of their own. */
	@Test
	void segmentsMayHaveSomeOfTheSignals() throws Exception {
		var expected = rdsamp("record-multi-variable-d"); // rdsamp -f s3550 -t s7500 -s 0 1, gaps as -128
		try (var source = open(file("p000878-2137-10-26-16-57.hea"))) {
			assertEquals(List.of("PLETH", "II", "V", "ABP"), source.channels().stream().map(SignalSource.Channel::name).toList());
			assertEquals(52_725_000, source.channels().getFirst().samples());
			assertSame(column(expected, 0), digital(values(source, 0, 3550, 3950), 255, -128, -128), 0, "PLETH");
			assertSame(column(expected, 1), digital(values(source, 1, 3550, 3950), 127, -64, -128), 0, "II");
			// the third segment is not beside the header
			var problem = assertThrows(MediaException.class, () -> values(source, 0, 8000, 1)).problem();
			assertTrue(problem.place().endsWith("3269321_0003.hea"), problem.toString());
		}
	}

	/** The last channel of a wide frame, and times. */
	@Test
	void timesFollowTheRate() throws Exception {
		try (var source = open(file("100_3chan.hea"))) {
			var times = new long[3];
			source.read(0, 358, times, new double[3]);
			assertEquals(List.of(994_444L, 997_222L, 1_000_000L), Arrays.stream(times).boxed().toList());
			for (long sample : new long[] { 0, 1, 358, 360, 998 }) {
				source.read(0, sample, times, new double[1]);
				assertEquals(sample, source.indexAt(0, times[0]));
				assertEquals(sample + 1, source.indexAt(0, times[0] + 1));
			}
			assertEquals(0, source.indexAt(0, -5));
			assertEquals(999, source.indexAt(0, Long.MAX_VALUE / 4));
		}
	}

	@Test
	void aTruncatedFileIsReadAsFarAsItGoes() throws Exception {
		Files.copy(file("100_3chan.hea"), folder.resolve("a.hea"));
		Files.write(folder.resolve("100_3chan.dat"), Arrays.copyOf(Files.readAllBytes(file("100_3chan.dat")), 902));
		try (var source = open(folder.resolve("a.hea"))) {
			assertEquals("media.truncated", source.problems().getFirst().code());
			assertEquals(201, source.channels().getFirst().samples()); // 902 bytes are 601 samples of 12 bits, 200 frames of three and one sample
			assertFalse(Double.isNaN(values(source, 0, 200, 1)[0]));
			assertTrue(Double.isNaN(values(source, 1, 200, 1)[0]));
		}
	}

	@Test
	void aMissingFileIsAGap() throws Exception {
		Files.writeString(folder.resolve("a.hea"), "a 2 10 4\nb.dat 16 1 16 0 0 0 0 there\nc.dat 16 1 16 0 0 0 0 away\n");
		Files.write(folder.resolve("b.dat"), new byte[] { 1, 0, 2, 0, 3, 0, 0, (byte) 0x80 });
		try (var source = open(folder.resolve("a.hea"))) {
			assertEquals("wfdb.missing", source.problems().getFirst().code());
			assertSame(new double[] { 1, 2, 3, NONE }, all(source, 0), 0, "there");
			assertSame(new double[] { NONE, NONE, NONE, NONE }, all(source, 1), 0, "away");
		}
		Files.delete(folder.resolve("b.dat"));
		assertEquals("wfdb.missing", new WfdbProvider().open(folder.resolve("a.hea")).problems().getFirst().code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a 1 0 4\na.dat 16", "a 1 NaN 4\na.dat 16", "a 1 1e300 4\na.dat 16", "a 2 10 4\na.dat 16", "a 1 10 4\n../a.dat 16", "a 1 10 4\n/etc/passwd 16",
			"a 1 10 4\na.dat 16x99999", "a 1 10 4\na.dat 99", "a 1 10 4\na.dat 508", "a 9999999 10 4\na.dat 16", "a/2 1 10 4\nb 2", "a/1 1 10 4\n../b 2", "a/1 1 10 4\na 4",
			"a/2 1 10 4\n~ 2\n~ 2", "a/2 1 10 9999999999999999\nb 999999999999999\nb 999999999999999", "a 0 10", "a", "", "a 1 10 4\n~ 0" })
	void saysWhatIsWrongWithAHeader(String text) throws Exception {
		Files.write(folder.resolve("a.dat"), new byte[64]);
		Files.writeString(folder.resolve("b.hea"), "b 1 10 2\na.dat 16x65536\n");
		var header = Files.writeString(folder.resolve("a.hea"), text);
		var opened = new WfdbProvider().open(header);
		assertTrue(opened.value().isEmpty() || read(opened.value().get()), text);
		for (var problem : opened.problems())
			assertFalse(problem.place().isBlank() || problem.message().isBlank() || problem.remedy().isBlank(), problem.toString());
	}

	/** Reads something of each channel; true when it cannot, which is told. */
	private static boolean read(SignalSource source) {
		try (source) {
			for (int channel = 0; channel < source.channels().size(); channel++) {
				long samples = source.channels().get(channel).samples();
				source.read(channel, 0, new long[50], new double[50]);
				source.read(channel, samples / 2, new long[50], new double[50]);
				source.read(channel, Math.max(0, samples - 3), new long[50], new double[50]);
				source.indexAt(channel, source.duration() / 2);
			}
			return false;
		} catch (MediaException e) {
			return !e.problem().remedy().isBlank();
		}
	}

	@Test
	void damagedHeadersAreReadOrTold() throws Exception {
		for (var name : List.of("binformats.d5", "041s01.dat", "041s02.dat", "041s01.hea", "041s02.hea", "test01_00s.dat"))
			Files.copy(file(name), folder.resolve(name));
		var random = new Random(11);
		for (var name : List.of("binformats.hea", "041s.hea", "test01_00s_skewframe.hea")) {
			var whole = Files.readAllBytes(file(name));
			for (int round = 0; round < 400; round++) {
				var damaged = round % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
				for (int i = random.nextInt(4); i > 0 && damaged.length > 0; i--)
					damaged[random.nextInt(damaged.length)] = (byte) (random.nextBoolean() ? '0' + random.nextInt(10) : random.nextInt(256));
				var opened = new WfdbProvider().open(Files.write(folder.resolve("damaged.hea"), damaged));
				opened.value().ifPresent(WfdbTest::read);
				assertTrue(opened.value().isPresent() || opened.problems().stream().noneMatch(p -> p.remedy().isBlank()));
			}
		}
	}

	@Test
	void headersAreKnownByTheirLines() throws Exception {
		var provider = new WfdbProvider();
		for (var name : List.of("binformats.hea", "041s.hea", "p000878-2137-10-26-16-57.hea", "3269321_layout.hea"))
			assertTrue(provider.confidence(Files.readAllBytes(file(name))) > 0, name);
		for (var text : List.of("time value\n1 2\n2 3\n", "a,b\n1,2\n", "Hello 2 you\nand me\n", "1 2 3\n"))
			assertEquals(0, provider.confidence(text.getBytes(StandardCharsets.UTF_8)), text);
	}

	/** Whoever copies a record needs its files: of segments their headers and signals, as far as they are there. */
	@Test
	void aRecordNeedsItsFiles() throws Exception {
		var provider = new WfdbProvider();
		assertEquals(List.of("041s01.hea", "041s01.dat", "041s02.hea", "041s02.dat"), provider.companions(file("041s.hea")).stream().map(f -> f.getFileName().toString()).toList());
		assertEquals(10, provider.companions(file("binformats.hea")).size());
		assertEquals(List.of("3269321_layout.hea", "3269321_0001.hea", "3269321_0001.dat", "3269321_0002.hea", "3269321_0002.dat"),
				provider.companions(file("p000878-2137-10-26-16-57.hea")).stream().map(f -> f.getFileName().toString()).toList());
	}

	@Test
	void isContributed() {
		assertTrue(Media.open(file("041s.hea"), SignalSource.class).value().map(source -> {
			source.close();
			return true;
		}).orElse(false));
	}
}
