package org.labelwright.io.preference.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.Response;
import org.labelwright.store.Item;
import org.labelwright.testkit.FormatContract;

/** {@link FormatContract} with a prompt and two responses as its item. */
abstract class PreferenceFormatContract extends FormatContract {

	/** Records of the format, one on each line. */
	protected abstract String records() throws IOException;

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.writeString(empty.resolve("records.jsonl"), records());
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.jsonl"), "{\"text\":\"a\",\"spans\":[]}\n");
	}

	@Override
	protected String targetName() {
		return "out.jsonl";
	}

	@Override
	protected List<Item> known(Path exported) {
		return List.of();
	}

	@Override
	protected Item sampleItem(Path empty) throws IOException {
		return TestData.item(empty, "sample.preference", new PreferenceItem(List.of(new Message(Message.USER, "Which?")),
				List.of(Response.of("a", "m", "This."), Response.of("b", "n", "That."))));
	}
}
