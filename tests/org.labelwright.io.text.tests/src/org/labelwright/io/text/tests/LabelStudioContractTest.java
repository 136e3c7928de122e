package org.labelwright.io.text.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.text.LabelStudioFormat;
import org.labelwright.testkit.TextFormatContract;

import com.fasterxml.jackson.databind.ObjectMapper;

class LabelStudioContractTest extends TextFormatContract {

	@Override
	protected String id() {
		return LabelStudioFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		var json = new ObjectMapper();
		var tasks = json.createArrayNode().add(json.readTree(TestData.file("labelstudio/relations.json").toFile()).path(0))
				.add(json.readTree(TestData.file("labelstudio/named_entity.json").toFile()));
		return Files.writeString(empty.resolve("tasks.json"), tasks.toString());
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	/** Tasks with pictures. */
	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("pictures.json"), """
				[{"data": {"image": "/data/upload/1.png"}, "annotations": [{"result": [{"type": "rectanglelabels", "value": {"x": 1}}]}]}]""");
	}

	@Override
	protected String targetName() {
		return "out.json";
	}
}
