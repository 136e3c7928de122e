package org.labelwright.io.text.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.text.XmiFormat;
import org.labelwright.testkit.TextFormatContract;

class XmiContractTest extends TextFormatContract {

	@Override
	protected String id() {
		return XmiFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		for (var name : new String[] { "testSubtokenChain", "testStackedSubMultiTokenSpanWithFeatureValue", "testZeroLengthSlotFeature2" })
			Files.copy(TestData.file("webanno/suite/" + name + ".xmi"), empty.resolve(name + ".xmi"));
		Files.copy(TestData.file("uima/stackedrel2.xmi"), empty.resolve("stackedrel2.xmi"));
		Files.copy(TestData.file("uima/TypeSystem.xml"), empty.resolve("TypeSystem.xml"));
		return empty;
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset.resolve("stackedrel2.xmi");
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("model.xmi"), "<?xml version=\"1.0\"?>\n<project><name>a</name></project>\n");
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
