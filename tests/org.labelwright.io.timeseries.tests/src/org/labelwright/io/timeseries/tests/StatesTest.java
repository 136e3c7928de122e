package org.labelwright.io.timeseries.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.io.AddMediaOperation;
import org.labelwright.io.timeseries.NabFormat;
import org.labelwright.io.timeseries.SampleLabelsFormat;
import org.labelwright.io.timeseries.TrainsetFormat;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.testkit.FormatTestBase;

/** Formats that say which label each sample has. */
class StatesTest extends FormatTestBase {

	private static final String TRAINSET = TrainsetFormat.ID;
	private static final String SAMPLES = SampleLabelsFormat.ID;

	private void readSample() throws Exception {
		TestData.copy("trainset/sample.csv", folder);
		TestData.read(store, TestData.copy("trainset/sample-labeled.csv", folder), TRAINSET, TestData.settings(TRAINSET));
	}

	/** Runs of equal labels were counted with Python's itertools.groupby: three of series_a, six of series_b, one of series_c. */
	@Test
	void theSampleOfTrainsetComesBackRowForRow() throws Exception {
		readSample();
		var said = TestData.all(store).getFirst();
		assertEquals(folder.resolve("sample.csv"), said.item().media());
		var byChannel = said.annotations().stream().collect(Collectors.groupingBy(a -> ((TimeInterval) a.getGeometry()).getChannel(), Collectors.counting()));
		assertEquals(Map.of(0, 3L, 1, 6L, 2, 1L), byChannel);
		// 223 samples of 5 minutes before it, and 28 in it
		assertTrue(said.lines().contains(223 * 300_000_000L + " " + 251 * 300_000_000L + " null foo null"), said.lines().toString());
		TestData.write(store, folder.resolve("out"), TRAINSET, TestData.exportOptions(TRAINSET));
		assertEquals(rows(folder.resolve("sample-labeled.csv")), rows(folder.resolve("out/sample-labeled.csv")));
	}

	private static Set<String> rows(Path file) throws Exception {
		return Files.readAllLines(file).stream().map(row -> row.replaceFirst("\\.0+,", ",")).collect(Collectors.toSet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a,2020-01-01T00:00:00Z,1", "a,yesterday,1,x", "a,2019-01-01T00:00:00Z,1,x", "\"a,2020-01-01T00:00:00Z,1,x" })
	void saysWhichRowIsWrong(String row) throws Exception {
		var source = Files.writeString(folder.resolve("a-labeled.csv"), "series,timestamp,value,label\na,2019-12-31T23:00:00Z,0,\n" + row + "\n");
		assertTrue(TestData.refused(store, source, TRAINSET).get().endsWith(" a-labeled.csv:3"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.5", "-1,x", "0.25,x", "NaN,x", "1,x,y", "1e99,x" })
	void saysWhichRowOfLabelsIsWrong(String row) throws Exception {
		var source = Files.writeString(folder.resolve("a.labels.csv"), "time,label\n0,\n0.5,\n" + row + "\n");
		assertTrue(TestData.refused(store, source, SAMPLES).get().endsWith(" a.labels.csv:4"));
	}

	/** One interval from 1 s to 2 s, and one that overlaps it; a series with a sample each half second. */
	private void readTwo() throws Exception {
		Files.writeString(folder.resolve("a.csv"), "time,v\n" + "2020-01-01 00:00:00.0,1\n2020-01-01 00:00:00.5,1\n2020-01-01 00:00:01.0,1\n2020-01-01 00:00:01.5,1\n2020-01-01 00:00:02.0,1\n");
		TestData.read(store, Files.writeString(folder.resolve("labels.json"),
				"{\"a.csv\": [[\"2020-01-01 00:00:00.9\", \"2020-01-01 00:00:01.6\"], [\"2020-01-01 00:00:01.2\", \"2020-01-01 00:00:01.3\"]]}"), NabFormat.ID);
	}

	@Test
	void eachSampleHasTheLabelThatHolds() throws Exception {
		readTwo();
		var result = TestData.write(store, folder.resolve("out"), SAMPLES, TestData.exportOptions(SAMPLES));
		assertEquals(List.of("time,label", "0,", "0.5,", "1,anomaly", "1.5,anomaly", "2,"), Files.readAllLines(folder.resolve("out/a.labels.csv")));
		assertEquals(1, result.written());
		assertEquals(2, result.losses().count("TimeInterval")); // one overlaps, the borders of the other lie between samples
	}

	@Test
	void theRateIsChosen() throws Exception {
		readTwo();
		TestData.write(store, folder.resolve("out"), SAMPLES, TestData.exportOptions(SAMPLES).with(SampleLabelsFormat.RATE, "10").with(SampleLabelsFormat.TIMES, SampleLabelsFormat.DATES));
		var lines = Files.readAllLines(folder.resolve("out/a.labels.csv"));
		assertEquals(List.of("2020-01-01T00:00:00.800000Z,", "2020-01-01T00:00:00.900000Z,anomaly"), lines.subList(9, 11));
		assertEquals(7, lines.stream().filter(line -> line.endsWith("anomaly")).count());
	}

	/** Two that touch and have one label are read back as one. */
	@Test
	void whatTouchesIsOne() throws Exception {
		Files.writeString(folder.resolve("a.csv"), "time,v\n" + "2020-01-01 00:00:00,1\n2020-01-01 00:00:01,1\n2020-01-01 00:00:02,1\n2020-01-01 00:00:03,1\n");
		TestData.read(store, Files.writeString(folder.resolve("labels.json"),
				"{\"a.csv\": [[\"2020-01-01 00:00:00\", \"2020-01-01 00:00:01\"], [\"2020-01-01 00:00:01\", \"2020-01-01 00:00:03\"]]}"), NabFormat.ID);
		var result = TestData.write(store, folder.resolve("out"), SAMPLES, TestData.exportOptions(SAMPLES));
		assertEquals(List.of("time,label", "0,anomaly", "1,anomaly", "2,anomaly", "3,"), Files.readAllLines(folder.resolve("out/a.labels.csv")));
		assertEquals(1, result.written());
	}

	/** The sample of the product: nine states of a machine that tile eleven weeks. */
	@Test
	void theSampleOfAMachineIsRead() throws Exception {
		var sample = Path.of(System.getProperty("labelwright.basedir"), "examples/sample-timeseries");
		var media = new AddMediaOperation(store, List.of(sample.resolve("sensors")), false, TestData.ME).run(TestData.monitor());
		assertEquals(1, media.value().orElseThrow().added(), () -> media.problems().toString());
		TestData.read(store, sample.resolve("states"), SAMPLES);
		var said = TestData.all(store).getFirst();
		assertEquals(1, store.statistics().items());
		assertEquals(List.of("normal", "warning", "normal", "shutdown", "normal", "warning", "normal", "failure", "normal"), said.annotations().stream().map(said::label).toList());
		for (int i = 1; i < 9; i++)
			assertEquals(TestData.end(said.annotations().get(i - 1)), TestData.start(said.annotations().get(i)));
		assertEquals(0, TestData.start(said.annotations().getFirst()));
		var result = TestData.write(store, folder.resolve("out"), SAMPLES, TestData.exportOptions(SAMPLES));
		assertEquals(9, result.written());
		assertEquals(0, result.losses().count("TimeInterval"));
	}
}
