package org.labelwright.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code src-gen} of the bundle whose folder is the first argument. */
public final class GeneratorMain {

	private GeneratorMain() {
	}

	public static void main(String[] arguments) throws IOException {
		if (arguments.length != 1) {
			System.err.println("usage: GeneratorMain BUNDLE_FOLDER");
			System.exit(2);
		}
		var generator = new ModelGenerator(Path.of(arguments[0]), Files.createTempDirectory("labelwright-codegen"));
		var sources = generator.generate();
		generator.install(sources);
		System.out.println(sources.size() + " files written");
	}
}
