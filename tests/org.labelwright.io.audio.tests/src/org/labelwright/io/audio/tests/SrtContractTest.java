package org.labelwright.io.audio.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.audio.SrtFormat;

class SrtContractTest extends AudioFormatContract {

	@Override
	protected String id() {
		return SrtFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.copy(TestData.file("srt/ascii.srt"), empty.resolve("a.srt"));
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.srt"), "This is a letter.\n");
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
