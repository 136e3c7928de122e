package org.labelwright.io.audio.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.audio.UemFormat;

class UemContractTest extends AudioFormatContract {

	@Override
	protected String id() {
		return UemFormat.ID;
	}

	@Override
	protected String labelName() {
		return UemFormat.LABEL;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.copy(TestData.file("uem/test_load.uem"), empty.resolve("ref.uem"));
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.uem"), "This is a letter.\n");
	}

	@Override
	protected String targetName() {
		return "out.uem";
	}
}
