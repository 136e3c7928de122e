package org.labelwright.io.timeseries.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.timeseries.LabelStudioSeriesFormat;
import org.labelwright.testkit.FormatTestBase;

class LabelStudioSeriesTest extends FormatTestBase {

	private static final String ID = LabelStudioSeriesFormat.ID;

	private Path task(String regions) throws Exception {
		return Files.writeString(folder.resolve("tasks.json"),
				"[{\"id\": 7, \"data\": {\"csv\": \"/data/upload/1/a.csv?x=1\"}, \"meta\": {\"k\": [1.50]}, \"annotations\": [{\"was_cancelled\": true, \"result\": []}, {\"result\": [" + regions + "]}]}]");
	}

	private static String region(String start, String end) {
		return "{\"id\": \"r\", \"type\": \"timeserieslabels\", \"from_name\": \"label\", \"to_name\": \"ts\", \"score\": 0.50, \"value\": {\"start\": " + start + ", \"end\": " + end
				+ ", \"instant\": false, \"timeserieslabels\": [\"Run\", \"Fast\"]}}";
	}

	/** The example of Label Studio's editor; what is written is the same JSON. */
	@Test
	void theExampleOfTheEditorComesBack() throws Exception {
		var source = TestData.copy("labelstudio/tasks.json", folder);
		TestData.read(store, source, ID, TestData.keeping(ID));
		var said = TestData.all(store).getFirst();
		assertEquals("time-series-velocity-acceleration.csv", said.item().name());
		assertEquals(List.of("4000000 23000000 null Run null", "52000000 69000000 null Walk null"), said.lines());
		TestData.write(store, folder.resolve("out.json"), ID, TestData.exportOptions(ID));
		assertEquals(JsonRecords.first(source, 1), JsonRecords.first(folder.resolve("out.json"), 1));
	}

	/** Times since 1970 in any unit and dates lie on the clock of the series, and come back as they were, as does all else. */
	@ParameterizedTest
	@CsvSource({ "1577836801, 1577836802.5", "1577836801000, 1577836802500.0", "1577836801000000, 1577836802500000", "1577836801000000000, 1577836802500000000",
			"'\"2020-01-01 00:00:01\"', '\"2020-01-01T00:00:02.5Z\"'" })
	void timesAreThoseOfTheSeries(String start, String end) throws Exception {
		Files.writeString(folder.resolve("a.csv"), "time,v\n2020-01-01 00:00:00,1\n2020-01-01 00:00:01,2\n");
		var source = task(region(start, end) + ", {\"id\": \"r\", \"type\": \"choices\", \"value\": {\"choices\": [\"x\"]}}, {\"id\": \"q\", \"type\": \"choices\"}");
		TestData.read(store, source, ID);
		var said = TestData.all(store).getFirst();
		assertEquals(folder.resolve("a.csv"), said.item().media());
		assertEquals(List.of("1000000 2500000 null Run null"), said.lines());
		assertEquals(0.5, said.annotations().getFirst().getConfidence());
		TestData.write(store, folder.resolve("out.json"), ID, TestData.exportOptions(ID));
		assertEquals(JsonRecords.first(source, 1), JsonRecords.first(folder.resolve("out.json"), 1));
	}

	/** The clock of a table may show another number than 0 at its first row. */
	@Test
	void secondsAreThoseOfTheTable() throws Exception {
		Files.writeString(folder.resolve("a.csv"), "time,v\n100,1\n100.5,2\n101,2\n");
		TestData.read(store, task(region("100.5", "101")), ID);
		assertEquals(List.of("500000 1000000 null Run null"), TestData.all(store).getFirst().lines());
		TestData.write(store, folder.resolve("out.json"), ID, TestData.exportOptions(ID));
		assertEquals(JsonRecords.first(folder.resolve("tasks.json"), 1), JsonRecords.first(folder.resolve("out.json"), 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "5, 4", "\"x\", \"y\"", "1e400, 1e400", "-1, 4", "5, 1577836801000", "null, null", "1e30, 1e30" })
	void saysWhichRegionIsWrong(String times) throws Exception {
		var source = task(region(times.split(", ")[0], times.split(", ")[1]));
		assertTrue(TestData.refused(store, source, ID).get().startsWith("labelstudioseries.time tasks.json#/0/result/0"));
	}
}
