package org.labelwright.io.audio.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.audio.CtmFormat;

class CtmContractTest extends AudioFormatContract {

	@Override
	protected String id() {
		return CtmFormat.ID;
	}

	@Override
	protected String labelName() {
		return "word";
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.copy(TestData.file("ctm/overlap.ctm"), empty.resolve("ref.ctm"));
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.ctm"), "This is a letter.\n");
	}

	@Override
	protected String targetName() {
		return "out.ctm";
	}
}
