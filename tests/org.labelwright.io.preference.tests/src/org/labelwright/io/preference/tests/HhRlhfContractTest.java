package org.labelwright.io.preference.tests;

import java.io.IOException;
import java.nio.file.Files;

import org.labelwright.io.preference.HhRlhfFormat;

class HhRlhfContractTest extends PreferenceFormatContract {

	@Override
	protected String id() {
		return HhRlhfFormat.ID;
	}

	@Override
	protected String records() throws IOException {
		return String.join("\n", Files.readAllLines(TestData.file("hh.jsonl")).subList(0, 4)) + '\n';
	}
}
