package org.labelwright.io.audio.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.audio.WhisperFormat;

class WhisperContractTest extends AudioFormatContract {

	@Override
	protected String id() {
		return WhisperFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.writeString(empty.resolve("a.json"), WhisperTest.OPENAI);
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.json"), "{\"text\": \"a\", \"segments\": [{\"text\": 1}]}");
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
