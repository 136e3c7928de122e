package org.labelwright.io.audio.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.audio.StmFormat;

class StmContractTest extends AudioFormatContract {

	@Override
	protected String id() {
		return StmFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.copy(TestData.file("stm/overlap.stm"), empty.resolve("ref.stm"));
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.stm"), "This is a letter.\n");
	}

	@Override
	protected String targetName() {
		return "out.stm";
	}
}
