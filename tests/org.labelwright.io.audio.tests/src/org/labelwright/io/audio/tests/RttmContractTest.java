package org.labelwright.io.audio.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.audio.RttmFormat;

class RttmContractTest extends AudioFormatContract {

	@Override
	protected String id() {
		return RttmFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.copy(TestData.file("rttm/ref.rttm"), empty.resolve("ref.rttm"));
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.rttm"), "This is a letter.\n");
	}

	@Override
	protected String targetName() {
		return "out.rttm";
	}
}
