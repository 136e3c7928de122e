package org.labelwright.io.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.io.Options;
import org.labelwright.io.yolo.YoloFormat;
import org.labelwright.testkit.FormatContract;

class YoloContractTest extends FormatContract {

	@Override
	protected String id() {
		return YoloFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		Files.writeString(empty.resolve("data.yaml"), "path: .\ntrain: images/train\nval: images/val\nnames:\n  0: cat\n  1: dog\n");
		TestData.picture(empty.resolve("images/train/a.png"), 320, 200);
		TestData.picture(empty.resolve("images/val/a.png"), 100, 100);
		Files.createDirectories(empty.resolve("labels/train"));
		Files.createDirectories(empty.resolve("labels/val"));
		Files.writeString(empty.resolve("labels/val/a.txt"), "1 0.5 0.5 0.25 0.25\n");
		Files.writeString(empty.resolve("labels/train/a.txt"), "0 0.5 0.5 1 1\n1 0.123456 0.654321 0.1 0.2\n0 0.25 0.25 0.5 0.125\n");
		return empty;
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset.resolve("labels/train/a.txt");
	}

	@Override
	protected Path other(Path empty) throws IOException {
		Files.writeString(empty.resolve("README.txt"), "Nothing to see here.");
		return empty;
	}

	@Override
	protected List<Options> exportOptions() {
		var defaults = Options.defaults(new YoloFormat().exportOptions());
		return List.of(defaults, defaults.with(YoloFormat.TASK, "segment"), defaults.with(YoloFormat.TASK, "pose"));
	}

	@Override
	protected String targetName() {
		return "out";
	}

	@Override
	protected String itemName(Path exported) {
		return "images/train/sample.jpg";
	}
}
