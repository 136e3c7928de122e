package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.media.spi.CacheFile;

class CacheFileTest {

	@TempDir
	private Path folder;

	private Path media;

	@BeforeEach
	void write() throws IOException {
		media = Files.writeString(folder.resolve("a.mp4"), "first");
	}

	private CacheFile file() {
		return new CacheFile(folder.resolve("cache"), media, ".test");
	}

	@Test
	void whatIsWrittenIsRead() throws IOException {
		assertTrue(file().read().isEmpty());
		file().write(out -> out.writeInt(42));
		assertEquals(42, file().read().orElseThrow().getInt());
		assertTrue(new CacheFile(folder.resolve("cache"), media, "something else", ".test").read().isEmpty());
		try (var all = Files.list(folder.resolve("cache"))) {
			assertEquals(1, all.count(), "nothing half written is left");
		}
	}

	@Test
	void ofAnotherStateIsNothing() throws IOException {
		file().write(out -> out.writeInt(42));
		Files.setLastModifiedTime(media, FileTime.fromMillis(1_000_000));
		assertTrue(file().read().isEmpty());
	}

	/** Found out about the file as it was, and written when it had changed: not taken for what the changed one has. */
	@Test
	void aFileThatChangesWhileItIsRead() throws IOException {
		var before = file();
		Files.writeString(media, "another one");
		before.write(out -> out.writeInt(42));
		assertTrue(file().read().isEmpty());
	}

	@Test
	void damagedIsNothing() throws IOException {
		file().write(out -> out.writeInt(42));
		var bytes = Files.readAllBytes(file().path());
		for (int i = 0; i < bytes.length; i++) {
			var damaged = bytes.clone();
			damaged[i] ^= 1;
			Files.write(file().path(), damaged);
			assertTrue(file().read().isEmpty(), "byte " + i);
		}
		Files.write(file().path(), new byte[3]);
		assertTrue(file().read().isEmpty());
	}

	@Test
	void ofAFileThatIsGone() throws IOException {
		Files.delete(media);
		var gone = file();
		assertTrue(gone.read().isEmpty());
		assertThrows(IOException.class, () -> gone.write(out -> out.writeInt(42)));
		assertFalse(Files.exists(gone.path()));
	}
}
