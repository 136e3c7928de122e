package org.labelwright.io.text.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.io.Options;
import org.labelwright.io.text.ConllFormat;
import org.labelwright.testkit.TextFormatContract;

class ConllContractTest extends TextFormatContract {

	@Override
	protected String id() {
		return ConllFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.copy(TestData.file("conll/ner2002_test.conll"), empty.resolve("ner.conll"));
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("README.txt"), "Nothing to see here.");
	}

	@Override
	protected List<Options> exportOptions() {
		var defaults = Options.defaults(new ConllFormat().exportOptions());
		return List.of(defaults, defaults.with(ConllFormat.SCHEME, "iob1"), defaults.with(ConllFormat.SCHEME, "iobes"),
				defaults.with(ConllFormat.SCHEME, "bilou"));
	}

	@Override
	protected String targetName() {
		return "out.conll";
	}
}
