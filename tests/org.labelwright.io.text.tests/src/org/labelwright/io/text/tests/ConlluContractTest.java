package org.labelwright.io.text.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.text.ConlluFormat;
import org.labelwright.testkit.TextFormatContract;

class ConlluContractTest extends TextFormatContract {

	@Override
	protected String id() {
		return ConlluFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.copy(TestData.file("conllu/conllu-sentence_bounaries_and_comments.conllu"), empty.resolve("books.conllu"));
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.conll"), "U.N. B-ORG\nheads O\n");
	}

	@Override
	protected String targetName() {
		return "out.conllu";
	}
}
