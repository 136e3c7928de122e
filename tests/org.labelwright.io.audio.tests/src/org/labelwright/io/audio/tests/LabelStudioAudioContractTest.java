package org.labelwright.io.audio.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.audio.LabelStudioAudioFormat;

class LabelStudioAudioContractTest extends AudioFormatContract {

	@Override
	protected String id() {
		return LabelStudioAudioFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.copy(TestData.file("labelstudio/audio_regions.json"), empty.resolve("a.json"));
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.json"), "[{\"data\": {\"text\": \"a\"}, \"annotations\": []}]");
	}

	@Override
	protected String targetName() {
		return "out.json";
	}
}
