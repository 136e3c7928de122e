package org.labelwright.io.timeseries.tests;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.labelwright.testkit.TimeFormatData;

/** Files of the test data. */
final class TestData extends TimeFormatData {

	private TestData() {
	}

	static Path file(String name) throws IOException {
		try {
			var url = TestData.class.getResource("/data/" + name);
			return Path.of((url.getProtocol().equals("file") ? url : FileLocator.toFileURL(url)).toURI());
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	/** Copies a file to a folder, which is made. */
	static Path copy(String name, Path folder) throws IOException {
		Files.createDirectories(folder);
		return Files.copy(file(name), folder.resolve(Path.of(name).getFileName()));
	}
}
