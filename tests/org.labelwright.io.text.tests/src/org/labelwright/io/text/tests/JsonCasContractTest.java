package org.labelwright.io.text.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.text.JsonCasFormat;
import org.labelwright.io.text.XmiFormat;
import org.labelwright.testkit.TextFormatContract;

class JsonCasContractTest extends TextFormatContract {

	@Override
	protected String id() {
		return JsonCasFormat.ID;
	}

	/** Files of INCEpTION in XMI, written as JSON. */
	@Override
	protected Path dataset(Path empty) throws IOException {
		return TestData.rewritten(empty.resolve("json"), XmiFormat.ID, id(), "webanno/suite/testSubtokenChain.xmi",
				"webanno/suite/testZeroLengthSlotFeature2.xmi", "uima/stackedrel2.xmi");
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset.resolve("stackedrel2.json");
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.json"), "{\"types\": [], \"views\": {}}");
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
