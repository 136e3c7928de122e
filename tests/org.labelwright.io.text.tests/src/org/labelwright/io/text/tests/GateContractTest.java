package org.labelwright.io.text.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.text.BratFormat;
import org.labelwright.io.text.GateFormat;
import org.labelwright.testkit.TextFormatContract;

class GateContractTest extends TextFormatContract {

	@Override
	protected String id() {
		return GateFormat.ID;
	}

	/** Files of brat, written as documents of GATE. */
	@Override
	protected Path dataset(Path empty) throws IOException {
		return TestData.rewritten(empty.resolve("documents"), BratFormat.ID, id(), "brat/tutorial-news/110-note_annotation.ann", "brat/tutorial-news/060-relation_annotation.ann");
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset.resolve("060-relation_annotation.xml");
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.xml"), "<annotation><object><name>car</name></object></annotation>");
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
