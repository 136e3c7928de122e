package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.media.Media;
import org.labelwright.media.MediaException;
import org.labelwright.media.TileKey;
import org.labelwright.media.internal.ImageFileProvider.Limits;

/** What can be shown of a damaged file is shown, and what cannot is told with place and remedy. */
class DamagedFilesTest {

	@TempDir
	Path folder;

	/** Headers that no decoder may trust; Pillow and libpng refuse each as well. */
	@ParameterizedTest
	@CsvSource({ "pngcorrupt/xc1n0g08.png,media.header", "pngcorrupt/xc9n2c08.png,media.header",
			"pngcorrupt/xd0n2c08.png,media.header", "pngcorrupt/xd3n2c08.png,media.header",
			"pngcorrupt/xd9n2c08.png,media.header", "pngcorrupt/xcrn0g04.png,media.unrecognised",
			"pillow/broken.png,media.header", "pillow/decompression_bomb.gif,media.tooLarge",
			"jpeg/514b20dc-02a8-11e7-92c6-d4fed7b4ebb1.jpg,media.header",
			"jpeg/broken-adobe-marker-bad-length.jpg,media.header", "jpeg/broken-sos-before-sof.jpg,media.header" })
	void refusesWhatHasNoSoundHeader(String name, String code) {
		var file = TestData.file(name);
		var outcome = Media.open(file);
		assertTrue(outcome.value().isEmpty());
		assertEquals(code, outcome.problems().getFirst().code());
		outcome.problems().forEach(problem -> assertTellsWhatToDo(problem, file));
	}

	/** Colours at some places as Pillow decodes them with LOAD_TRUNCATED_IMAGES. */
	@ParameterizedTest
	@CsvSource({ "pillow/truncated_image.png,640,480,ff66849b,ff537995,ff47718f",
			"pillow/broken_data_stream.png,128,128,ff151342,fffab693,ff4d6081",
			"pillow/truncated_jpeg.jpg,100,100,ff1c4519,ff204b37,ff727d39" })
	void showsWhatComesBeforeTheDamage(String name, int width, int height, String first, String second, String third)
			throws Exception {
		var file = TestData.file(name);
		try (var source = TestData.open(file, Limits.USUAL)) {
			assertEquals(width, source.width());
			assertEquals(height, source.height());
			var pixels = TestData.pixels(source, 0);
			TestData.assertClose(Integer.parseUnsignedInt(first, 16), pixels[10 * width + 10], 3, "10,10");
			TestData.assertClose(Integer.parseUnsignedInt(second, 16), pixels[50 * width + 60], 3, "60,50");
			TestData.assertClose(Integer.parseUnsignedInt(third, 16), pixels[80 * width + 90], 3, "90,80");
			assertFalse(source.problems().isEmpty());
			source.problems().forEach(problem -> assertTellsWhatToDo(problem, file));
		}
	}

	@Test
	void namesTheRowAtWhichThePictureEnds() throws Exception {
		// Pillow finds the last row that is not black to be 399 of 480
		try (var source = TestData.open("pillow/truncated_image.png", Limits.USUAL, 0)) {
			source.read(new TileKey(0, 0, 0));
			assertTrue(source.problems().stream()
					.anyMatch(p -> p.code().equals("media.partial") && p.place().endsWith("#row=400")),
					() -> source.problems().toString());
		}
	}

	@Test
	void noticesWrongChecksums() throws Exception {
		try (var source = TestData.open("pngcorrupt/xcsn0g01.png", Limits.USUAL, 0)) {
			source.read(new TileKey(0, 0, 0));
			assertEquals(List.of("media.checksum"), source.problems().stream().map(Problem::code).toList());
		}
	}

	@Test
	void tellsThatThereAreNoPixels() {
		var file = TestData.file("pngcorrupt/xdtn0g01.png");
		try (var source = TestData.open(file, Limits.USUAL)) {
			var e = assertThrows(MediaException.class, () -> source.read(new TileKey(0, 0, 0)));
			assertTellsWhatToDo(e.problem(), file);
		}
	}

	/** A picture that would take 4 EB, with all checksums right. */
	@ParameterizedTest
	@CsvSource({ "2147483647,2147483647", "65536,65536", "2147483647,1" })
	void refusesMorePixelsThanTheFileCanHold(int width, int height) throws Exception {
		var png = Files.readAllBytes(TestData.file("pngsuite/basn2c08.png"));
		var header = ByteBuffer.wrap(png);
		header.putInt(16, width).putInt(20, height);
		var sum = new CRC32();
		sum.update(png, 12, 17);
		header.putInt(29, (int) sum.getValue());
		var file = Files.write(folder.resolve("bomb.png"), png);
		var outcome = Media.open(file);
		assertTrue(outcome.value().isEmpty());
		assertEquals("media.tooLarge", outcome.problems().getFirst().code());
		assertTellsWhatToDo(outcome.problems().getFirst(), file);
	}

	@Test
	void refusesASizeThatIsNoSize() throws Exception {
		var png = Files.readAllBytes(TestData.file("pngsuite/basn2c08.png"));
		ByteBuffer.wrap(png).putInt(16, -1);
		assertEquals("media.header",
				Media.open(Files.write(folder.resolve("negative.png"), png)).problems().getFirst().code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tile_zip", "strip_lzw" })
	void leavesOutBrokenChunksOfATiffAndShowsTheOthers(String name) throws Exception {
		var tiff = Files.readAllBytes(TestData.file("derived/" + name + ".tif"));
		// the chunks lie behind the header in their order, so this hits one of the first
		for (int i = 2000; i < 2100; i++)
			tiff[i] = (byte) 0xFF;
		var file = Files.write(folder.resolve("broken.tif"), tiff);
		try (var whole = TestData.open("derived/" + name + ".tif", TestData.PIECEMEAL, 0);
				var broken = TestData.open(file, TestData.PIECEMEAL)) {
			var expected = TestData.pixels(whole, 0);
			var found = TestData.pixels(broken, 0);
			int last = expected.length - 1;
			assertEquals(expected[last], found[last]);
			assertFalse(broken.problems().isEmpty());
			broken.problems().forEach(problem -> assertTellsWhatToDo(problem, file));
		}
	}

	@Test
	void tellsThatAFileIsMissingOrEmpty() throws Exception {
		var missing = folder.resolve("nowhere.png");
		assertEquals("media.missing", Media.open(missing).problems().getFirst().code());
		assertTellsWhatToDo(Media.open(missing).problems().getFirst(), missing);
		var empty = Files.createFile(folder.resolve("empty.png"));
		assertEquals("media.empty", Media.open(empty).problems().getFirst().code());
	}

	@Test
	void readsNoMoreOnceClosed() {
		var source = TestData.open("derived/cat.png", Limits.USUAL, 0);
		source.close();
		var e = assertThrows(MediaException.class, () -> source.read(new TileKey(0, 0, 0)));
		assertEquals("media.closed", e.problem().code());
		assertEquals(Severity.INFO, e.problem().severity());
	}

	static void assertTellsWhatToDo(Problem problem, Path file) {
		assertTrue(problem.place().startsWith(file.toString()), problem::place);
		assertFalse(problem.message().isBlank());
		if (problem.severity() != Severity.INFO)
			assertFalse(problem.remedy().isBlank(), problem::toString);
	}
}
