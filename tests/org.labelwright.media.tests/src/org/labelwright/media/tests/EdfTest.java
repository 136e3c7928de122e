package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.records.EdfProvider;
import org.labelwright.media.internal.records.WfdbProvider;
import org.labelwright.media.records.EdfAnnotations;
import org.labelwright.media.records.EdfHeader;

/** EDF, EDF+ and BDF. */
class EdfTest {

	@TempDir
	Path folder;

	private static SignalSource open(Path file) throws IOException {
		var opened = new EdfProvider().open(file);
		return opened.value().orElseThrow(() -> new AssertionError(opened.problems()));
	}

	private static double[] all(SignalSource source, int channel) throws MediaException {
		var values = new double[Math.toIntExact(source.channels().get(channel).samples())];
		assertEquals(values.length, source.read(channel, 0, new long[values.length], values));
		return values;
	}

	/** The record of WFDB is the same recording, converted by others; it has the annotations as a signal. */
	@Test
	void aRealFileHasTheValuesOfItsRecordOfWfdb() throws Exception {
		try (var edf = open(TestData.file("edf/test_generator_2.edf"));
				var wfdb = new WfdbProvider().open(TestData.file("edf/test_generator_2.hea")).value().orElseThrow()) {
			assertEquals(11, edf.channels().size());
			assertEquals(List.of("squarewave", "ramp", "pulse", "ECG", "noise", "sine 1 Hz", "sine 8 Hz", "sine 8.5 Hz", "sine 15 Hz", "sine 17 Hz", "sine 50 Hz"),
					edf.channels().stream().map(SignalSource.Channel::name).toList());
			assertEquals(Instant.parse("2009-12-10T12:44:02Z"), edf.origin().orElseThrow());
			assertEquals(edf.origin(), wfdb.origin());
			assertEquals(5_000_000, edf.duration());
			for (int channel = 0; channel < 11; channel++) {
				assertEquals(200, edf.channels().get(channel).rate());
				var expected = all(wfdb, channel);
				var actual = all(edf, channel);
				assertEquals(expected.length, actual.length);
				for (int i = 0; i < actual.length; i++)
					assertEquals(expected[i], actual[i], 0.0155, channel + " at " + i); // half a digital unit: zero of this file lies between two
			}
		}
	}

	/** A signal of the file that is made. */
	private record Made(String label, String unit, double physicalLow, double physicalHigh, int low, int high, int samples) {
	}

	private static String field(Object value, int length) {
		return String.format("%-" + length + "s", value).substring(0, length);
	}

	/** A header as section 2.1 of the specification has it. */
	private static byte[] header(String reserved, int records, String duration, List<Made> signals, boolean bdf) {
		var text = new StringBuilder(bdf ? "\u00FFBIOSEMI" : field("0", 8)).append(field("X X X X", 80)).append(field("Startdate 02-MAR-2002 X X X", 80))
				.append("02.03.02").append("09.10.11").append(field(256 * (signals.size() + 1), 8)).append(field(reserved, 44)).append(field(records, 8))
				.append(field(duration, 8)).append(field(signals.size(), 4));
		signals.forEach(s -> text.append(field(s.label, 16)));
		signals.forEach(s -> text.append(field("", 80)));
		signals.forEach(s -> text.append(field(s.unit, 8)));
		signals.forEach(s -> text.append(field(s.physicalLow, 8)));
		signals.forEach(s -> text.append(field(s.physicalHigh, 8)));
		signals.forEach(s -> text.append(field(s.low, 8)));
		signals.forEach(s -> text.append(field(s.high, 8)));
		signals.forEach(s -> text.append(field("", 80)));
		signals.forEach(s -> text.append(field(s.samples, 8)));
		signals.forEach(s -> text.append(field("", 32)));
		return text.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private static final List<Made> SIGNALS = List.of(new Made("slow", "degC", -10, 10, -100, 100, 1), new Made("fast", "uV", -3276.8, 3276.7, -32768, 32767, 4),
			new Made("EDF Annotations", "", -1, 1, -32768, 32767, 24));

	/** Data records that count up, each with its lists of annotations. */
	private static byte[] file(String reserved, String... lists) {
		var out = new ByteArrayOutputStream();
		out.writeBytes(header(reserved, lists.length, "0.5", SIGNALS, false));
		for (int record = 0; record < lists.length; record++) {
			var bytes = ByteBuffer.allocate(2 * (1 + 4 + 24)).order(ByteOrder.LITTLE_ENDIAN);
			bytes.putShort((short) record);
			for (int i = 0; i < 4; i++)
				bytes.putShort((short) (10 * record + i));
			bytes.put(lists[record].getBytes(StandardCharsets.UTF_8));
			out.writeBytes(bytes.array());
		}
		return out.toByteArray();
	}

	@Test
	void eachChannelHasItsOwnRate() throws Exception {
		var file = Files.write(folder.resolve("a.edf"), file("EDF+C", "+0\u0014\u0014\0", "+0.5\u0014\u0014\0", "+1\u0014\u0014\0"));
		try (var source = open(file)) {
			assertEquals(List.of("slow degC 3 2.0", "fast uV 12 8.0"),
					source.channels().stream().map(c -> c.name() + ' ' + c.unit() + ' ' + c.samples() + ' ' + c.rate()).toList());
			assertEquals("[0.0, 0.1, 0.2]", Arrays.toString(Arrays.stream(all(source, 0)).map(v -> Math.round(v * 1000) / 1000.0).toArray()));
			assertEquals("[0.0, 0.1, 0.2, 0.3, 1.0, 1.1, 1.2, 1.3, 2.0, 2.1, 2.2, 2.3]",
					Arrays.toString(Arrays.stream(all(source, 1)).map(v -> Math.round(v * 1000) / 1000.0).toArray()));
			assertEquals(Instant.parse("2002-03-02T09:10:11Z"), source.origin().orElseThrow());
			assertEquals(1_500_000, source.duration());
			var times = new long[5];
			assertEquals(5, source.read(1, 3, times, new double[5]));
			assertEquals("[375000, 500000, 625000, 750000, 875000]", Arrays.toString(times));
		}
	}

	/** Data records may lie apart; the time between two is a gap. The first begins a fraction of a second after the start. */
	@Test
	void dataRecordsMayLieApart() throws Exception {
		var file = Files.write(folder.resolve("a.edf"), file("EDF+D", "+0.25\u0014\u0014\0", "+0.75\u0014\u0014\0", "+10\u0014\u0014\0", "+10.5\u0014\u0014\0", "+99.5\u0014\u0014\0"));
		try (var source = open(file)) {
			assertTrue(Double.isNaN(source.channels().getFirst().rate()));
			assertEquals(List.of(7L, 22L), source.channels().stream().map(SignalSource.Channel::samples).toList());
			assertEquals(100_000_000, source.duration());
			var times = new long[7];
			var values = new double[7];
			assertEquals(7, source.read(0, 0, times, values));
			assertEquals("[250000, 750000, 1250000, 10000000, 10500000, 11000000, 99500000]", Arrays.toString(times));
			assertEquals("[0.0, 0.1, NaN, 0.2, 0.3, NaN, 0.4]", Arrays.toString(Arrays.stream(values).map(v -> Double.isNaN(v) ? v : Math.round(v * 1000) / 1000.0).toArray()));
			for (int i = 0; i < 7; i++)
				assertEquals(i, source.indexAt(0, times[i]));
			assertEquals(3, source.indexAt(0, 1_250_001));
			assertEquals(7, source.indexAt(0, 99_500_001));
			var last = new double[6];
			assertEquals(6, source.read(1, 16, new long[6], last));
			assertEquals("[3.3, NaN, 4.0, 4.1, 4.2, 4.3]", Arrays.toString(Arrays.stream(last).map(v -> Double.isNaN(v) ? v : Math.round(v * 1000) / 1000.0).toArray()));
		}
	}

	@ParameterizedTest
	@CsvSource({ "+5, +1", "x, +1", "+1, +1.2", "-7, +1" })
	void dataRecordsOutOfOrderAreTold(String first, String second) throws Exception {
		var file = Files.write(folder.resolve("a.edf"), file("EDF+D", first + "\u0014\u0014\0", second + "\u0014\u0014\0"));
		var problem = new EdfProvider().open(file).problems().getFirst();
		assertEquals("edf.record", problem.code());
		assertTrue(problem.place().contains("record "), problem.toString());
	}

	/** Samples of 24 bits. */
	@Test
	void bdf() throws Exception {
		var out = new ByteArrayOutputStream();
		out.writeBytes(header("24BIT", 1, "1", List.of(new Made("a", "uV", -8388608, 8388607, -8388608, 8388607, 3)), true));
		out.writeBytes(new byte[] { 1, 0, 0, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0, 0, (byte) 0x80 });
		try (var source = open(Files.write(folder.resolve("a.bdf"), out.toByteArray()))) {
			assertEquals("[1.0, -1.0, -8388608.0]", Arrays.toString(Arrays.stream(all(source, 0)).map(Math::rint).toArray()));
		}
	}

	/** Examples of section 2.2.4 of the specification. */
	@Test
	void listsOfAnnotations() throws Exception {
		var file = Files.write(folder.resolve("a.edf"), file("EDF+C", "+0\u0014\u0014\0", "+0.5\u0014\u0014\0+180\u0014Lights off\u0014Close door\u0014\0",
				"+1\u0014\u0014\0+1800.2\u001525.5\u0014Apnea\u0014\0"));
		var problems = new ArrayList<Problem>();
		try (var channel = FileChannel.open(file)) {
			var annotations = new EdfAnnotations(EdfHeader.read(file), channel);
			var second = annotations.read(1, problems::add);
			assertEquals(List.of(List.of(""), List.of("Lights off", "Close door")), second.stream().map(EdfAnnotations.Tal::texts).toList());
			assertEquals(180_000_000, second.getLast().onsetMicros());
			var third = annotations.read(2, problems::add).getLast();
			assertEquals(List.of(1_800_200_000L, 25_500_000L), List.of(third.onsetMicros(), third.durationMicros()));
		}
		assertEquals(List.of(), problems);
	}

	@Test
	void aTruncatedFileIsReadAsFarAsItGoes() throws Exception {
		var whole = Files.readAllBytes(TestData.file("edf/test_generator_2.edf"));
		var file = Files.write(folder.resolve("a.edf"), Arrays.copyOf(whole, whole.length - 5000));
		try (var source = open(file)) {
			assertEquals("media.truncated", source.problems().getFirst().code());
			assertEquals(600, source.channels().getFirst().samples());
		}
		for (int length : new int[] { 100, 256, 1000, 256 * 13, 256 * 13 + 100 }) {
			var outcome = new EdfProvider().open(Files.write(file, Arrays.copyOf(whole, length)));
			assertTrue(outcome.value().isEmpty());
			assertFalse(outcome.problems().getFirst().remedy().isBlank());
		}
	}

	@Test
	void damagedFilesAreReadOrTold() throws Exception {
		var random = new Random(17);
		for (var whole : List.of(Files.readAllBytes(TestData.file("edf/test_generator_2.edf")),
				file("EDF+D", "+0.25\u0014\u0014\0", "+0.75\u0014\u0014\0", "+10\u0014\u0014\0")))
			for (int round = 0; round < 500; round++) {
				var damaged = round % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
				for (int i = random.nextInt(5); i > 0 && damaged.length > 0; i--)
					damaged[random.nextInt(Math.min(damaged.length, 4000))] = (byte) (random.nextBoolean() ? '0' + random.nextInt(10) : random.nextInt(256));
				var outcome = new EdfProvider().open(Files.write(folder.resolve("a.edf"), damaged));
				assertTrue(outcome.value().isPresent() || outcome.problems().stream().noneMatch(p -> p.remedy().isBlank() || p.place().isBlank()));
				if (outcome.value().isPresent())
					try (var source = outcome.value().get()) {
						for (int channel = 0; channel < source.channels().size(); channel++) {
							long samples = source.channels().get(channel).samples();
							var times = new long[300];
							int read = source.read(channel, Math.max(0, samples - 200), times, new double[300]);
							for (int i = 1; i < read; i++)
								assertTrue(times[i] >= times[i - 1]);
						}
					}
			}
	}

	@Test
	void headersAreKnown() throws Exception {
		var provider = new EdfProvider();
		assertEquals(100, provider.confidence(Arrays.copyOf(Files.readAllBytes(TestData.file("edf/test_generator_2.edf")), 512)));
		assertEquals(0, provider.confidence("0       ".repeat(64).getBytes(StandardCharsets.US_ASCII)));
		assertEquals(0, provider.confidence(new byte[10]));
	}
}
