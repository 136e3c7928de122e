package org.labelwright.io.text.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.text.TeiFormat;
import org.labelwright.testkit.TextFormatContract;

class TeiContractTest extends TextFormatContract {

	@Override
	protected String id() {
		return TeiFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		for (var name : new String[] { "comenius.xml", "aphrodisias.xml" })
			Files.copy(TestData.file("tei/" + name), empty.resolve(name));
		return empty;
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset.resolve("comenius.xml");
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
