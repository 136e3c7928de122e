package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.media.ImageSource;
import org.labelwright.media.Media;
import org.labelwright.media.MediaSource;
import org.labelwright.media.TileKey;

/** Files are opened by whoever is contributed for them. */
class MediaTest {

	/** A kind of source that nobody provides. */
	interface OtherSource extends MediaSource {
	}

	@TempDir
	Path folder;

	@Test
	void opensOurFormats() throws Exception {
		try (var source = Media.open(TestData.file("derived/cat.png")).value().orElseThrow()) {
			assertEquals(129, source.width());
			assertEquals(97, source.height());
			assertEquals(129, source.read(new TileKey(0, 0, 0)).width());
		}
	}

	/** By content: the ending of a file says nothing. */
	@Test
	void opensAFileWithAWrongEnding() throws Exception {
		var file = Files.copy(TestData.file("derived/cat.png"), folder.resolve("cat.jpg"));
		assertEquals("image/png", Media.examine(file, ImageSource.class).value().orElseThrow().mimeType());
	}

	@Test
	void opensTheFormatOfAVendor() throws Exception {
		var file = Files.write(folder.resolve("a.grey"), new byte[] { 'G', 'R', 'E', 'Y', 20, 30 });
		assertEquals("image/x-grey", Media.examine(file, ImageSource.class).value().orElseThrow().mimeType());
		try (var source = Media.open(file).value().orElseThrow()) {
			assertEquals(20, source.width());
			assertEquals(2, source.levels());
		}
		assertTrue(Media.extensions(ImageSource.class).contains("grey"));
		assertTrue(Media.extensions(ImageSource.class).contains("jpeg"));
	}

	@Test
	void passesOnWhatAProviderSays() throws Exception {
		var file = Files.write(folder.resolve("a.grey"), new byte[] { 'G', 'R', 'E', 'Y' });
		assertEquals("grey.short", Media.open(file).problems().getFirst().code());
	}

	@Test
	void survivesAProviderThatThrows() throws Exception {
		var file = Files.writeString(folder.resolve("a.fail"), "FAIL");
		var outcome = Media.open(file);
		assertTrue(outcome.value().isEmpty());
		assertEquals("media.provider", outcome.problems().getFirst().code());
		DamagedFilesTest.assertTellsWhatToDo(outcome.problems().getFirst(), file);
		var other = Files.writeString(folder.resolve("b.fail"), "HEADER");
		assertEquals("media.unrecognised", Media.open(other).problems().getFirst().code());
	}

	@Test
	void asksOnlyProvidersOfTheKind() {
		var file = TestData.file("derived/cat.png");
		assertEquals("media.unrecognised", Media.open(file, OtherSource.class).problems().getFirst().code());
		assertTrue(Media.plausible(new byte[] { 'G', 'R', 'E', 'Y' }, ImageSource.class));
		assertFalse(Media.plausible(new byte[] { 'G', 'R', 'E', 'Y' }, OtherSource.class));
		assertFalse(Media.plausible(new byte[0], ImageSource.class));
	}
}
