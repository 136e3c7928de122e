package org.labelwright.io.video.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.video.MotsPngFormat;

class MotsPngContractTest extends VideoFormatContract {

	@Override
	protected String id() {
		return MotsPngFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		for (var name : new String[] { "1.png", "2.png", "labels.txt" })
			TestData.copy("motspng/train/instances/" + name, empty.resolve("drive/" + name));
		return empty;
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset.resolve("drive/1.png");
	}

	/** Pictures that are no masks. */
	@Override
	protected Path other(Path empty) throws IOException {
		Files.write(empty.resolve("a.png"), MotsPngTest.png(8, new int[] { 1, 2, 3, 4 }, 2));
		return empty;
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
