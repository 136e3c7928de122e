package org.labelwright.io.timeseries.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.io.timeseries.EdfFormat;
import org.labelwright.media.records.EdfAnnotations;

class EdfContractTest extends SeriesFormatContract {

	@Override
	protected String id() {
		return EdfFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return TestData.copy("edf/test_edfann.edf", empty);
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.write(empty.resolve("other.edf"), EdfAnnotations.bytes("+0", null, List.of("x")));
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
