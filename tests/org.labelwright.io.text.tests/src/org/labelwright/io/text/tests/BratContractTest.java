package org.labelwright.io.text.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.text.BratFormat;
import org.labelwright.testkit.TextFormatContract;

class BratContractTest extends TextFormatContract {

	@Override
	protected String id() {
		return BratFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		for (var name : new String[] { "999-complete.ann", "999-complete.txt", "090-event_structures.ann", "090-event_structures.txt",
				"annotation.conf" })
			Files.copy(TestData.file("brat/tutorial-news/" + name), empty.resolve(name));
		return empty;
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset.resolve("090-event_structures.ann");
	}

	@Override
	protected Path other(Path empty) throws IOException {
		Files.writeString(empty.resolve("README.txt"), "Nothing to see here.");
		return empty;
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
