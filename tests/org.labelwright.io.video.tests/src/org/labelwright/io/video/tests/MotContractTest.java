package org.labelwright.io.video.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.video.MotFormat;

class MotContractTest extends VideoFormatContract {

	@Override
	protected String id() {
		return MotFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return MotTest.sequence(empty.resolve("SEQ"));
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset.resolve("gt/gt.txt");
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.txt"), "0.5\t0.5\tpoint\n");
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
