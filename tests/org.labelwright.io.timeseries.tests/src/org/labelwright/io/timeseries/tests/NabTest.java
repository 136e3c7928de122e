package org.labelwright.io.timeseries.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.io.Constructs;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.timeseries.NabFormat;
import org.labelwright.io.timeseries.WfdbFormat;
import org.labelwright.testkit.FormatTestBase;

class NabTest extends FormatTestBase {

	private static final String ID = NabFormat.ID;

	/** Series and entries were counted with Python's json module. */
	@ParameterizedTest
	@CsvSource({ "nab/combined_windows.json, windows, 58, 116", "nab/combined_labels.json, labels, 58, 120" })
	void theBenchmarkComesBackByteForByte(String name, String form, int series, int entries) throws Exception {
		var source = TestData.copy(name, folder.resolve("in"));
		TestData.read(store, source, ID, TestData.keeping(ID));
		assertEquals(series, store.statistics().items());
		assertEquals(entries, store.statistics().annotations());
		var target = folder.resolve("out.json");
		TestData.write(store, target, ID, TestData.exportOptions(ID).with(NabFormat.FORM, form));
		assertEquals(Files.readString(source).strip(), Files.readString(target).strip());
	}

	/** Times count from the first sample of the file of the series, which expected/nab.json says is of 2015-09-08 11:39. */
	@Test
	void datesAreTimesOnTheClockOfTheSeries() throws Exception {
		TestData.copy("nab/speed_7578.csv", folder.resolve("data/realTraffic"));
		var source = Files.writeString(folder.resolve("labels.json"), """
				{"realTraffic/speed_7578.csv": [["2015-09-11 14:34:00.000000", "2015-09-11 16:44:00.000000"], ["2015-09-08T13:39:00+02:00", "2015-09-08 11:40"]]}
				""");
		TestData.read(store, source, ID, TestData.settings(ID).withMediaRoots(List.of(folder.resolve("data"))));
		var said = TestData.all(store).getFirst();
		assertEquals(folder.resolve("data/realTraffic/speed_7578.csv"), said.item().media());
		var first = Instant.parse("2015-09-08T11:39:00Z");
		long start = ChronoUnit.MICROS.between(first, Instant.parse("2015-09-11T14:34:00Z"));
		assertEquals(List.of(start + " " + (start + 7_800_000_000L) + " null anomaly null", "0 60000000 null anomaly null"), said.lines());
		TestData.write(store, folder.resolve("out.json"), ID, TestData.exportOptions(ID));
		var written = Files.readString(folder.resolve("out.json"));
		assertTrue(written.contains("\"2015-09-08T13:39:00+02:00\"") && written.contains("\"2015-09-11 14:34:00.000000\""), written);
	}

	@Test
	void aDateBeforeTheSeriesIsTold() throws Exception {
		TestData.copy("nab/speed_7578.csv", folder);
		var source = Files.writeString(folder.resolve("labels.json"), "{\"speed_7578.csv\": [\"2015-09-08 11:38:59\", \"2015-09-08 11:39:00\"]}");
		var problem = new ImportOperation(store, source, ID, TestData.settings(ID), TestData.ME).run(TestData.monitor()).problems().getFirst();
		assertEquals("nab.clock labels.json#speed_7578.csv/0", problem.code() + ' ' + problem.place());
		assertEquals(0, store.statistics().items());
	}

	/** Moments have no place among windows, and windows none among labels; beats of an ECG are anomalies like all. */
	@Test
	void whatIsOfTheOtherFormIsCounted() throws Exception {
		TestData.copy("wfdb/12726.hea", folder);
		Files.write(folder.resolve("12726.dat"), new byte[6000]);
		TestData.read(store, Files.move(TestData.copy("wfdb/12726.anI", folder), folder.resolve("12726.atr")), WfdbFormat.ID, TestData.keeping(WfdbFormat.ID));
		long points = store.statistics().annotations();
		assertEquals(points, TestData.write(store, folder.resolve("windows.json"), ID, TestData.exportOptions(ID)).losses().count("TimePoint"));
		var labels = TestData.write(store, folder.resolve("labels.json"), ID, TestData.exportOptions(ID).with(NabFormat.FORM, NabFormat.LABELS));
		assertEquals(points, labels.written());
		assertEquals(points, labels.losses().count(Constructs.LABEL));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[\"2015-13-08 11:38:59\"]", "[[\"2015-09-08 11:38\", \"2015-09-08 11:37\"]]", "[[\"2015-09-08 11:38\"]]", "[7]", "7", "[\"1969-12-31 23:59:59\"]",
			"[\"+999999999-09-08 11:38\"]", "[{}]", "[[\"2015-09-08 11:38\", null]]", "[\"2015-09-08 11:38:00+99:00\"]" })
	void saysWhichEntryIsWrong(String entries) throws Exception {
		Path source = Files.writeString(folder.resolve("made.json"), "{\"a.csv\": [\"2015-09-08 11:38:59\"], \"b.csv\": " + entries + "}");
		assertTrue(TestData.refused(store, source, ID).get().contains(" made.json#b.csv"));
	}
}
