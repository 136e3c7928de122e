package org.labelwright.io.timeseries.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.io.Formats;
import org.labelwright.io.Options;
import org.labelwright.io.timeseries.LabelStudioSeriesFormat;

class LabelStudioSeriesContractTest extends SeriesFormatContract {

	@Override
	protected String id() {
		return LabelStudioSeriesFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return TestData.copy("labelstudio/tasks.json", empty);
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.json"), "[{\"data\": {\"text\": \"x\"}, \"annotations\": [{\"result\": []}]}]");
	}

	@Override
	protected List<Options> exportOptions() {
		var defaults = Options.defaults(Formats.find(LabelStudioSeriesFormat.ID).orElseThrow().exportOptions());
		return List.of(defaults, defaults.with(LabelStudioSeriesFormat.TIMES, LabelStudioSeriesFormat.DATES));
	}

	@Override
	protected String targetName() {
		return "out.json";
	}
}
