package org.labelwright.io.video.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contract of a format whose sample is one file. */
abstract class FileContract extends VideoFormatContract {

	private final String id;
	private final String name;
	private final String content;
	private final String other;

	/**
	 * @param name    of the file
	 * @param content of the file
	 * @param other   content of a file of another kind
	 */
	FileContract(String id, String name, String content, String other) {
		this.id = id;
		this.name = name;
		this.content = content;
		this.other = other;
	}

	@Override
	protected final String id() {
		return id;
	}

	@Override
	protected final Path dataset(Path empty) throws IOException {
		return Files.writeString(empty.resolve(name), content);
	}

	@Override
	protected final Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected final Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve(name), other);
	}

	@Override
	protected final String targetName() {
		return name.endsWith(".json") ? "out.json" : "out";
	}
}
