package org.labelwright.io.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.io.Options;
import org.labelwright.io.coco.CocoFormat;
import org.labelwright.testkit.FormatContract;

class CocoContractTest extends FormatContract {

	@Override
	protected String id() {
		return CocoFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		TestData.picture(empty.resolve("b.jpg"), 5, 10);
		return Files.copy(TestData.file("coco/datumaro_val.json"), empty.resolve("val.json"));
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("package.json"), "{\"name\": \"thing\", \"dependencies\": {\"a\": \"1\"}}");
	}

	@Override
	protected List<Options> exportOptions() {
		var defaults = Options.defaults(new CocoFormat().exportOptions());
		return List.of(defaults, defaults.with(CocoFormat.MASKS, "counts").with(CocoFormat.HOLES, "fill"),
				defaults.with(CocoFormat.MASKS, "compressed"));
	}

	@Override
	protected String targetName() {
		return "out.json";
	}
}
