package org.labelwright.io.video.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.io.video.ActivityNetFormat;
import org.labelwright.modality.video.VideoModality;
import org.labelwright.testkit.TimeFormatContract;

class ActivityNetContractTest extends TimeFormatContract {

	@Override
	protected String id() {
		return ActivityNetFormat.ID;
	}

	@Override
	protected String modalityId() {
		return VideoModality.ID;
	}

	@Override
	protected String itemName() {
		return "sample.mp4";
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.writeString(empty.resolve("a.json"), JsonTest.ACTIVITY_NET);
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.json"), "{\"images\": [], \"annotations\": []}");
	}

	@Override
	protected String targetName() {
		return "out.json";
	}

	@Override
	protected int cuts() {
		return 12;
	}

	@Override
	protected int flips() {
		return 15;
	}
}
