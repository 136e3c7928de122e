package org.labelwright.io.text.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.text.BratFormat;
import org.labelwright.io.text.WebAnnotationFormat;
import org.labelwright.testkit.TextFormatContract;

class WebAnnotationContractTest extends TextFormatContract {

	@Override
	protected String id() {
		return WebAnnotationFormat.ID;
	}

	/** Files of brat, written as web annotations. */
	@Override
	protected Path dataset(Path empty) throws IOException {
		return TestData.rewritten(empty.resolve("pages"), BratFormat.ID, id(), "brat/tutorial-news/110-note_annotation.ann", "brat/tutorial-news/060-relation_annotation.ann");
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset.resolve("060-relation_annotation.jsonld");
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.jsonld"), "{\"@context\": \"https://schema.org\", \"@type\": \"Person\"}");
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
