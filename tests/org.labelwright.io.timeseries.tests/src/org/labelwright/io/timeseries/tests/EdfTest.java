package org.labelwright.io.timeseries.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.labelwright.io.Constructs;
import org.labelwright.io.Formats;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.ImportSettings.Missing;
import org.labelwright.io.Options;
import org.labelwright.io.timeseries.EdfFormat;
import org.labelwright.io.timeseries.NabFormat;
import org.labelwright.media.records.EdfHeader;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.testkit.FormatTestBase;

/** Annotations of EDF+. */
class EdfTest extends FormatTestBase {

	private static final String ID = EdfFormat.ID;

	/** Numbers of texts were counted with Python, by splitting the bytes of the file at zeros and at the marks of the specification. */
	@Test
	void stagesOfSleepAreLabels() throws Exception {
		TestData.read(store, TestData.copy("edf/test_edfann.edf", folder), ID, TestData.keeping(ID));
		var said = TestData.all(store).getFirst();
		var counts = new TreeMap<String, Integer>();
		said.annotations().forEach(annotation -> counts.merge(said.label(annotation), 1, Integer::sum));
		assertEquals(Map.of("Sleep stage N2", 430, "Sleep stage W", 151, "Sleep stage R", 141, "Sleep stage N1", 109, "Sleep stage N3", 23, "Lights off", 1, "Lights on", 1), counts);
		assertEquals(856, said.annotations().stream().filter(annotation -> annotation.getGeometry() instanceof TimeInterval).count());
		assertEquals("33430000 33430000 null Lights off null", said.lines().get(2));
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		try (var other = TestData.project(folder)) {
			TestData.read(other, folder.resolve("out/test_edfann.edf"), ID, TestData.keeping(ID));
			assertEquals(said.lines(), TestData.all(other).getFirst().lines());
		}
		// what stood before the channels' names stands there again
		assertTrue(Files.readString(folder.resolve("out/test_edfann.edf"), StandardCharsets.ISO_8859_1).contains("+33.43\u00150\u0014Lights off@@EEG F4-A1\u0014"));
	}

	@Test
	void orAllHaveOneLabel() throws Exception {
		var options = Options.defaults(Formats.find(ID).orElseThrow().importOptions()).with(EdfFormat.LABELS, EdfFormat.ONE);
		TestData.read(store, TestData.copy("edf/test_edfann.edf", folder), ID, ImportSettings.of(options).withMissing(Missing.KEEP));
		var said = TestData.all(store).getFirst();
		assertEquals(List.of("0 30000000 null annotation Sleep stage W", "30000000 60000000 null annotation Sleep stage W"), said.lines().subList(0, 2));
	}

	/** A series whose clock begins half a second later than the file, and names its channels. */
	@Test
	void timesAndChannelsAreThoseOfTheSeries() throws Exception {
		Files.writeString(folder.resolve("a.csv"), "time,first,second\n2020-01-01 00:00:10.5,1,2\n2020-01-01 00:00:11.5,2,3\n2020-01-01 00:00:12.5,3,4\n");
		var labels = Files.writeString(folder.resolve("labels.json"), "{\"a.csv\": [[\"2020-01-01 00:00:11\", \"2020-01-01 00:00:12\"]]}");
		TestData.read(store, labels, NabFormat.ID);
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		var written = folder.resolve("out/a.edf");
		assertEquals("2020-01-01T00:00:10Z", EdfHeader.read(written).start().toString());
		assertTrue(Files.readString(written, StandardCharsets.ISO_8859_1).contains("+1\u00151\u0014anomaly\u0014"));
		try (var other = TestData.project(folder)) {
			TestData.read(other, written, ID, TestData.settings(ID).withMediaRoots(List.of(folder)));
			assertEquals(List.of("500000 1500000 null anomaly null"), TestData.all(other).getFirst().lines());
		}
	}

	@Test
	void channelsNeedNames() throws Exception {
		TestData.read(store, TestData.copy("trainset/sample-labeled.csv", folder), "trainset", TestData.keeping("trainset"));
		long intervals = store.statistics().annotations();
		assertEquals(intervals, TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID)).losses().count(Constructs.CHANNEL));
	}
}
