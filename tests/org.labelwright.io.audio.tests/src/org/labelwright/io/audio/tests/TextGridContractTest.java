package org.labelwright.io.audio.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.audio.TextGridFormat;

class TextGridContractTest extends AudioFormatContract {

	@Override
	protected String id() {
		return TextGridFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.copy(TestData.file("praat/bobby_words.TextGrid"), empty.resolve("bobby.TextGrid"));
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.TextGrid"), "File type = \"ooTextFile\"\nObject class = \"PitchTier\"\n\n0\n1\n0\n");
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
