package org.labelwright.io.audio.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.audio.WebVttFormat;

class WebVttContractTest extends AudioFormatContract {

	@Override
	protected String id() {
		return WebVttFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.copy(TestData.file("vtt/ids.vtt"), empty.resolve("a.vtt"));
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.vtt"), "This is a letter.\n");
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
