package org.labelwright.io.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.ecore.InstancesFormat;
import org.labelwright.testkit.FormatContract;

class InstancesContractTest extends FormatContract {

	@Override
	protected String id() {
		return InstancesFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		for (var name : new String[] { "labels.ecore", "crossing.xmi" })
			Files.copy(TestData.file("ecore/" + name), empty.resolve(name));
		return empty;
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset.resolve("crossing.xmi");
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("cas.xmi"), "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\"/>");
	}

	@Override
	protected String targetName() {
		return "out";
	}

	@Override
	protected int cuts() {
		return 40;
	}

	@Override
	protected int flips() {
		return 60;
	}
}
