package org.labelwright.io.text.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.text.DoccanoFormat;
import org.labelwright.testkit.TextFormatContract;

class DoccanoContractTest extends TextFormatContract {

	@Override
	protected String id() {
		return DoccanoFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.write(empty.resolve("relations.jsonl"), Files.readAllLines(TestData.file("doccano/relations.jsonl")).subList(0, 3));
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
