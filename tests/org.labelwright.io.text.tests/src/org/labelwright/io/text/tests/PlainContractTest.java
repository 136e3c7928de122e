package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.text.PlainFormat;
import org.labelwright.testkit.TextFormatContract;

class PlainContractTest extends TextFormatContract {

	@Override
	protected String id() {
		return PlainFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		for (var name : new String[] { "999-complete.txt", "110-note_annotation.txt" })
			Files.copy(TestData.file("brat/tutorial-news/" + name), empty.resolve(name));
		return empty;
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset.resolve("999-complete.txt");
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.write(empty.resolve("picture.txt"), new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13 });
	}

	@Override
	protected String targetName() {
		return "out";
	}

	/** Every byte of a text comes back: line ends of three kinds, no line end at the end, emoji; its mark does not. */
	@Test
	void textsComeBackByteByByte() throws Exception {
		var text = "a\r\nb\rc\n\uD83D\uDE00 e\u0301";
		Files.createDirectories(folder.resolve("in/deep"));
		Files.writeString(folder.resolve("in/deep/a.txt"), '\uFEFF' + text);
		try (var store = TestData.project(folder)) {
			TestData.read(store, folder.resolve("in"), id(), TestData.settings(id()));
			TestData.write(store, folder.resolve("texts"), id(), TestData.exportOptions(id()));
		}
		assertEquals(text, Files.readString(folder.resolve("texts/deep/a.txt")));
	}

	@Test
	void anotherEncodingIsAProblemWithItsFile() throws Exception {
		var source = Files.write(folder.resolve("latin.txt"), "Z\u00FCrich".getBytes(StandardCharsets.ISO_8859_1));
		try (var store = TestData.project(folder)) {
			var outcome = new ImportOperation(store, source, id(), TestData.settings(id()), TestData.ME).run(TestData.monitor());
			assertTrue(outcome.value().isEmpty() && outcome.problems().getFirst().place().endsWith("latin.txt"));
			assertEquals(0, store.statistics().items());
		}
	}
}
