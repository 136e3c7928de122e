package org.labelwright.io.text.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.text.ProdigyFormat;
import org.labelwright.testkit.TextFormatContract;

class ProdigyContractTest extends TextFormatContract {

	@Override
	protected String id() {
		return ProdigyFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.write(empty.resolve("rel.jsonl"), Files.readAllLines(TestData.file("prodigy/rel_1-15.jsonl")).subList(0, 2));
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.jsonl"), "{\"prompt\":\"a\"}\n");
	}

	@Override
	protected String targetName() {
		return "out.jsonl";
	}
}
