package org.labelwright.io.text.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
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
		var out = empty.resolve("json");
		try (var store = TestData.project(empty)) {
			for (var name : new String[] { "webanno/suite/testSubtokenChain", "webanno/suite/testZeroLengthSlotFeature2", "uima/stackedrel2" })
				TestData.read(store, TestData.file(name + ".xmi"), XmiFormat.ID, TestData.settings(XmiFormat.ID));
			TestData.write(store, out, id(), TestData.exportOptions(id()));
		} catch (CoreException e) {
			throw new IOException(e);
		}
		return out;
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
