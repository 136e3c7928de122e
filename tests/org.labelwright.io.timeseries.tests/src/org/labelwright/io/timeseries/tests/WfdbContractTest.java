package org.labelwright.io.timeseries.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.timeseries.WfdbFormat;

class WfdbContractTest extends SeriesFormatContract {

	@Override
	protected String id() {
		return WfdbFormat.ID;
	}

	@Override
	protected String labelName() {
		return "Rhythm change";
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		TestData.copy("wfdb/12726.hea", empty);
		Files.write(empty.resolve("12726.dat"), new byte[6000]);
		return Files.move(TestData.copy("wfdb/12726.anI", empty), empty.resolve("12726.atr"));
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.atr"), "This is a letter, and no annotation.");
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
