package org.labelwright.io.timeseries.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.io.AddMediaOperation;
import org.labelwright.io.Constructs;
import org.labelwright.io.Formats;
import org.labelwright.io.Options;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.ImportSettings.Missing;
import org.labelwright.io.timeseries.NabFormat;
import org.labelwright.io.timeseries.WfdbFormat;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.testkit.FormatTestBase;
import org.labelwright.testkit.TimeFormatData.Said;

/** Annotations of WFDB. What rdann of the WFDB Software Package, which is written in C, says of the files is in ann-1 and ann-2. */
class WfdbTest extends FormatTestBase {

	private static final String ID = WfdbFormat.ID;
	private static final Pattern LINE = Pattern.compile("\\s*\\S+\\s+(\\d+)\\s+(\\S)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)(?:\\t(.*))?");
	private static final Map<String, String> NAMES = Map.of("+", "Rhythm change", "N", "Normal beat", "A", "Atrial premature beat", "V", "Premature ventricular contraction", "\"", "Comment");

	/** Reads a file with its header; of the signals there is a beginning. */
	private Said read(String name, String copy) throws Exception {
		var in = folder.resolve("in");
		Files.createDirectories(in);
		var record = name.substring(0, name.indexOf('.'));
		TestData.copy("wfdb/" + record + ".hea", in);
		Files.write(in.resolve(record + ".dat"), new byte[6000]);
		var source = Files.copy(TestData.file("wfdb/" + name), in.resolve(copy));
		TestData.read(store, source, ID, TestData.keeping(ID));
		return TestData.all(store).getFirst();
	}

	private static List<String> rdann(String name) throws IOException {
		try (var in = Files.newInputStream(TestData.file("wfdb/" + name))) {
			return new String((name.endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
		}
	}

	/** Sample, name, subtype, channel, number and string of each; 360 samples are a second. */
	@Test
	void beatsAreThoseOfRdann() throws Exception {
		var said = read("100.atr", "100.atr");
		var expected = rdann("ann-1.gz");
		assertEquals(2274, said.annotations().size());
		assertEquals(expected.size(), said.annotations().size());
		assertEquals(folder.resolve("in/100.hea"), said.item().media());
		for (int i = 0; i < expected.size(); i++) {
			var line = LINE.matcher(expected.get(i));
			assertTrue(line.matches(), expected.get(i));
			var annotation = said.annotations().get(i);
			assertEquals(Math.round(Long.parseLong(line.group(1)) / 360.0 * 1e6), TestData.start(annotation), expected.get(i));
			assertEquals(NAMES.get(line.group(2)), said.label(annotation), expected.get(i));
			assertEquals(List.of(line.group(3), "0", "0"), List.of(Objects.toString(said.value(annotation, "subtype"), "0"), line.group(4), line.group(5)));
			assertEquals(line.group(6), said.value(annotation, "text"), expected.get(i));
			assertEquals(-1, ((TimePoint) annotation.getGeometry()).getChannel());
		}
	}

	@Test
	void stringsAreThoseOfRdann() throws Exception {
		var said = read("12726.anI", "12726.atr");
		var expected = rdann("ann-2");
		assertEquals(expected.size(), said.annotations().size());
		for (int i = 0; i < expected.size(); i++) {
			var line = LINE.matcher(expected.get(i));
			assertTrue(line.matches(), expected.get(i));
			var annotation = said.annotations().get(i);
			assertEquals(Long.parseLong(line.group(1)) * 4000, TestData.start(annotation), expected.get(i)); // 250 samples are a second
			assertEquals(NAMES.get(line.group(2)), said.label(annotation));
			assertEquals(line.group(6) == null ? null : line.group(6).strip(), Objects.toString(said.value(annotation, "text"), "").strip());
		}
	}

	@ParameterizedTest
	@CsvSource({ "100.atr, 100", "12726.anI, 12726", "03700181.gqrsh, 03700181", "1003.atr, 1003" })
	void realFilesComeBackByteForByte(String name, String record) throws Exception {
		read(name, record + ".atr");
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		var read = Files.readAllBytes(folder.resolve("in/" + record + ".atr"));
		var written = Files.readAllBytes(folder.resolve("out/" + record + ".atr"));
		assertArrayEquals(read, written);
	}

	private static void word(ByteArrayOutputStream out, int type, int value) {
		out.write(type << 10 | value & 0x3FF);
		out.write((type << 10 | value & 0x3FF) >>> 8);
	}

	/** Every construct of annot(5): fields in any order, needless ones, skips, and strings of odd length. */
	private static byte[] all() {
		var out = new ByteArrayOutputStream();
		word(out, 22, 0);
		word(out, 63, 24);
		out.writeBytes("## time resolution: 1000".getBytes(StandardCharsets.US_ASCII));
		word(out, 1, 500);
		word(out, 60, 3);
		word(out, 62, 1);
		word(out, 5, 500);
		word(out, 62, 1);
		word(out, 61, 0xFE);
		word(out, 59, 0);
		out.writeBytes(new byte[] { 1, 0, (byte) 0xA0, (byte) 0x86 }); // 100,000, the upper half first
		word(out, 28, 7);
		word(out, 63, 3);
		out.writeBytes(new byte[] { '(', (byte) 0xE4, 0, 0 }); // Latin 1, ended by a zero, filled up
		word(out, 45, 0);
		word(out, 60, 0);
		word(out, 0, 0);
		return out.toByteArray();
	}

	@Test
	void allFieldsAreReadAndComeBack() throws Exception {
		var source = Files.write(folder.resolve("a.atr"), all());
		TestData.read(store, source, ID, TestData.keeping(ID));
		var said = TestData.all(store).getFirst();
		assertEquals(List.of("500000 500000 null Normal beat null", "1000000 1000000 null Premature ventricular contraction null",
				"101007000 101007000 null Rhythm change (\u00E4", "101007000 101007000 null Type 45 null"), said.lines());
		assertEquals(List.of(3L, 3L, 3L), TestData.known(said.annotations(), a -> said.value(a, "num")));
		assertEquals(List.of(-2L), TestData.known(said.annotations(), a -> said.value(a, "subtype")));
		assertEquals(List.of(1, 1, 1, 1), said.annotations().stream().map(a -> ((TimePoint) a.getGeometry()).getChannel()).toList());
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertArrayEquals(all(), Files.readAllBytes(folder.resolve("out/a.atr")));
	}

	/** At 3 MHz several samples are one microsecond. */
	@Test
	void samplesBeyondTheMicrosecondComeBack() throws Exception {
		var out = new ByteArrayOutputStream();
		word(out, 22, 0);
		word(out, 63, 27);
		out.writeBytes("## time resolution: 3000000\0".getBytes(StandardCharsets.US_ASCII));
		for (int i = 0; i < 10; i++)
			word(out, 1, 1);
		word(out, 0, 0);
		var source = Files.write(folder.resolve("a.atr"), out.toByteArray());
		TestData.read(store, source, ID, TestData.keeping(ID));
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertArrayEquals(out.toByteArray(), Files.readAllBytes(folder.resolve("out/a.atr")));
	}

	@Test
	void labelsOfOthersBecomeComments() throws Exception {
		TestData.read(store, Files.writeString(folder.resolve("labels.json"), "{\"a.csv\": [\"1970-01-01 00:00:01\", \"1970-01-01 00:00:01.0004\"]}"), NabFormat.ID,
				TestData.keeping(NabFormat.ID));
		var result = TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertEquals(2, result.losses().count(Constructs.LABEL));
		assertEquals(1, result.losses().count("TimePoint")); // 0.4 ms lie between two samples
		try (var other = TestData.project(folder)) {
			TestData.read(other, folder.resolve("out/a.atr"), ID, TestData.keeping(ID));
			assertEquals(List.of("1000000 1000000 null Comment anomaly", "1000000 1000000 null Comment anomaly"), TestData.all(other).getFirst().lines());
		}
	}

	/** A record that is copied into a project brings its signals, when it is added and when annotations of it are read. */
	@Test
	void copiesOfRecordsHaveTheirSignals() throws Exception {
		TestData.copy("wfdb/12726.hea", folder.resolve("in"));
		Files.write(folder.resolve("in/12726.dat"), new byte[6000]);
		new AddMediaOperation(store, List.of(folder.resolve("in")), true, TestData.ME).run(TestData.monitor());
		var media = TestData.all(store).isEmpty() ? store.items().findByName("12726.hea").getFirst().media() : null;
		assertTrue(media.startsWith(store.folder()) && Files.size(media.resolveSibling("12726.dat")) == 6000, String.valueOf(media));
		try (var other = TestData.project(folder)) {
			Files.copy(TestData.file("wfdb/12726.anI"), folder.resolve("in/12726.atr"));
			TestData.read(other, folder.resolve("in/12726.atr"), ID, TestData.settings(ID).withCopyMedia(true));
			var copy = TestData.all(other).getFirst().item().media();
			assertTrue(copy.startsWith(other.folder()) && Files.exists(copy.resolveSibling("12726.dat")), copy.toString());
		}
	}

	@Test
	void theRateMustBeKnown() throws Exception {
		var source = TestData.copy("wfdb/100.atr", folder);
		assertEquals("wfdb.rate 100.atr", TestData.refused(store, source, ID).get());
		var options = Options.defaults(Formats.find(ID).orElseThrow().importOptions()).with(WfdbFormat.RATE, "360");
		TestData.read(store, source, ID, ImportSettings.of(options).withMissing(Missing.KEEP));
		assertEquals(50_000, TestData.start(TestData.all(store).getFirst().annotations().getFirst())); // sample 18
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 4557, 4556, 1001 })
	void truncatedFilesAreTold(int length) throws Exception {
		TestData.copy("wfdb/100.hea", folder);
		Path source = Files.write(folder.resolve("100.atr"), Arrays.copyOf(Files.readAllBytes(TestData.file("wfdb/100.atr")), length));
		assertTrue(TestData.refused(store, source, ID).get().startsWith("wfdb.annotation 100.atr, byte "));
	}
}
