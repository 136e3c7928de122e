package org.labelwright.io.audio.tests;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.TimeFormatData;

/** Files of the test data. */
final class TestData extends TimeFormatData {

	private TestData() {
	}

	static Path file(String name) throws IOException {
		try {
			var url = TestData.class.getResource("/data/" + name);
			return Path.of(FileLocator.toFileURL(url).toURI());
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	/** Copies a file, and reads the copy, whose name is as it was. */
	static Said read(ProjectStore store, Path folder, String name, String formatId) throws CoreException, IOException {
		var copy = folder.resolve(Path.of(name).getFileName());
		Files.copy(file(name), copy);
		read(store, copy, formatId, keeping(formatId));
		return all(store).getLast();
	}
}
