package org.labelwright.io.text.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.text.WebAnnoFormat;
import org.labelwright.testkit.TextFormatContract;

class WebAnnoContractTest extends TextFormatContract {

	@Override
	protected String id() {
		return WebAnnoFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		for (var name : new String[] { "testSimpleChain", "testStackedSubMultiTokenSpanWithFeatureValue", "sampleSlotAnnotation1" })
			Files.copy(TestData.file("webanno/suite/" + name + ".tsv"), empty.resolve(name + ".tsv"));
		Files.copy(TestData.file("webanno/curation/relationLabelTest-user1.tsv"), empty.resolve("relations.tsv"));
		return empty;
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset.resolve("relations.tsv");
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("table.tsv"), "word\ttag\nBob\tPER\n");
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
