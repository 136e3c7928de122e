package org.labelwright.io.audio.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.audio.AudacityFormat;

class AudacityContractTest extends AudioFormatContract {

	@Override
	protected String id() {
		return AudacityFormat.ID;
	}

	@Override
	protected String labelName() {
		return AudacityFormat.LABEL;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.writeString(empty.resolve("a.txt"), "0.5\t0.5\tpoint\n1.500000\t2.250000\tregion\n\\\t3000.0\t4000.0\n");
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.txt"), "This is a letter.\n");
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
