package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.media.internal.CacheFolder;

class CacheFolderTest {

	@TempDir
	Path folder;

	private void file(String name, int size, long modified) throws IOException {
		var file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, new byte[size]);
		Files.setLastModifiedTime(file, FileTime.fromMillis(modified));
	}

	private List<String> left() throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void theOldestGoUntilTheRestFits() throws IOException {
		file("a.kept", 100, 4000);
		file("b.kept", 100, 1000);
		file("in/c.kept", 100, 2000);
		file("d.kept", 100, 3000);
		file("other", 1000, 500);
		assertEquals(400, CacheFolder.prune(folder, file -> file.toString().endsWith(".kept"), 400));
		assertEquals(5, left().size());
		assertEquals(200, CacheFolder.prune(folder, file -> file.toString().endsWith(".kept"), 299));
		assertEquals(List.of("a.kept", "d.kept", "other"), left());
	}
}
