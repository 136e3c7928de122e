package org.labelwright.io.timeseries.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.io.Formats;
import org.labelwright.io.Options;
import org.labelwright.io.timeseries.NabFormat;

class NabContractTest extends SeriesFormatContract {

	@Override
	protected String id() {
		return NabFormat.ID;
	}

	@Override
	protected String labelName() {
		return NabFormat.LABEL;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.writeString(empty.resolve("windows.json"), """
				{"a/one.csv": [["2014-04-10 07:15:00.000000", "2014-04-11 16:45:00.000000"], ["2015-01-01 00:00:00", "2015-01-01 00:00:00.5"]], "two.csv": []}
				""");
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.json"), "{\"a\": [\"b\"]}");
	}

	@Override
	protected List<Options> exportOptions() {
		var defaults = Options.defaults(Formats.find(NabFormat.ID).orElseThrow().exportOptions());
		return List.of(defaults, defaults.with(NabFormat.FORM, NabFormat.LABELS));
	}

	@Override
	protected String targetName() {
		return "out.json";
	}
}
