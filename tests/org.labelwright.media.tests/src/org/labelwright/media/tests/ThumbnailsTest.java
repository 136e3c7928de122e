package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.media.MediaException;
import org.labelwright.media.Pixels;
import org.labelwright.media.Thumbnails;

class ThumbnailsTest {

	@TempDir
	Path folder;

	private Thumbnails thumbnails;

	@BeforeEach
	void start() {
		thumbnails = new Thumbnails(folder.resolve("cache"));
	}

	@AfterEach
	void close() {
		thumbnails.close();
	}

	private static Pixels get(Thumbnails thumbnails, Path file, int side) throws Exception {
		return thumbnails.thumbnail(file, side).get(60, TimeUnit.SECONDS);
	}

	private List<Path> stored() throws Exception {
		try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	@Test
	void fitsAndIsUpright() throws Exception {
		var expected = TestData.expected("orientation/landscape_6.jpg", 0);
		var small = get(thumbnails, TestData.file("orientation/landscape_6.jpg"), 96);
		assertEquals(96, small.width());
		assertEquals(64, small.height());
		// an eighth of 96 x 64 is as much of the picture as a cell of the expected means
		for (int row = 0; row < 8; row++)
			for (int column = 0; column < 8; column++)
				TestData.assertClose(expected.means()[row * 8 + column], TestData.mean(small.argb(), 96, column * 12,
						row * 8, column * 12 + 12, row * 8 + 8), 12, column + "," + row);
	}

	@Test
	void comesFromTheFolderTheSecondTime() throws Exception {
		var file = Files.copy(TestData.file("derived/cat.png"), folder.resolve("cat.png"));
		var first = get(thumbnails, file, 50);
		assertEquals(1, stored().size());
		// spoil the file without changing its size or time: a thumbnail can now only come from the folder
		var time = Files.getLastModifiedTime(file);
		Files.write(file, new byte[(int) Files.size(file)]);
		Files.setLastModifiedTime(file, time);
		try (var later = new Thumbnails(folder.resolve("cache"))) {
			var second = get(later, file, 50);
			assertArrayEquals(first.argb(), second.argb());
		}
	}

	@Test
	void isMadeAnewWhenTheFileChanges() throws Exception {
		var file = Files.copy(TestData.file("derived/cat.png"), folder.resolve("it"));
		assertEquals(50, get(thumbnails, file, 50).width());
		Files.copy(TestData.file("orientation/landscape_1.jpg"), file, StandardCopyOption.REPLACE_EXISTING);
		Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
		assertEquals(Math.round(50 * 240 / 360f), get(thumbnails, file, 50).height());
	}

	@Test
	void isMadeAnewWhenTheStoredOneIsDamaged() throws Exception {
		var file = TestData.file("derived/cat.png");
		var first = get(thumbnails, file, 50);
		Files.write(stored().getFirst(), new byte[] { 1, 2, 3 });
		assertArrayEquals(first.argb(), get(thumbnails, file, 50).argb());
	}

	@Test
	void aVideoHasAPictureOfItsMiddleOrElseOneThatIsNotBlack() throws Exception {
		assertEquals(0xFF0000C0, get(thumbnails, video("light", 0xC00000, 0x00C000, 0x0000C0, 0xC0C0C0), 8).argb()[0], "the third of four begins in the middle");
		assertEquals(0xFF00C000, get(thumbnails, video("dark", 0xC00000, 0x00C000, 0x050505, 0xC0C0C0), 8).argb()[0]);
		assertEquals(0xFF050505, get(thumbnails, video("black", 0, 0, 0x050505, 0), 8).argb()[0]);
	}

	/** Numbered pictures of one colour each. */
	private Path video(String name, int... colors) throws Exception {
		var pictures = Files.createDirectories(folder.resolve(name).resolve("img1"));
		for (int i = 0; i < colors.length; i++) {
			var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
			for (int pixel = 0; pixel < 64; pixel++)
				image.setRGB(pixel % 8, pixel / 8, colors[i]);
			ImageIO.write(image, "png", pictures.resolve(i + ".png").toFile());
		}
		return Files.writeString(folder.resolve(name).resolve("seqinfo.ini"),
				"[Sequence]\nimDir=img1\nframeRate=25\nseqLength=%d\nimWidth=8\nimHeight=8\nimExt=.png\n".formatted(colors.length));
	}

	@Test
	void tellsWhyThereIsNone() {
		for (var name : List.of("pillow/broken.png", "pngcorrupt/xdtn0g01.png")) {
			var e = assertThrows(ExecutionException.class, () -> get(thumbnails, TestData.file(name), 50));
			DamagedFilesTest.assertTellsWhatToDo(assertInstanceOf(MediaException.class, e.getCause()).problem(),
					TestData.file(name));
		}
		var missing = folder.resolve("missing.png");
		var e = assertThrows(ExecutionException.class, () -> get(thumbnails, missing, 50));
		assertEquals("media.missing", assertInstanceOf(MediaException.class, e.getCause()).problem().code());
	}

	@Test
	void keepsTheFolderSmall() throws Exception {
		try (var few = new Thumbnails(folder.resolve("cache"), 100_000)) {
			for (int side = 40; side < 100; side++)
				get(few, TestData.file("derived/cat.png"), side);
		}
		long bytes = 0;
		for (var file : stored())
			bytes += Files.size(file);
		assertTrue(bytes <= 100_000, bytes + " bytes");
		assertTrue(stored().size() > 1);
	}

	@Test
	void cancelsWhatHasNotBegunWhenItIsClosed() {
		var last = thumbnails.thumbnail(TestData.file("derived/cat.png"), 60);
		thumbnails.close();
		assertThrows(Exception.class, () -> thumbnails.thumbnail(TestData.file("derived/cat.png"), 61).get());
		assertTrue(last.isCancelled() || last.handle((pixels, e) -> pixels != null).join());
	}
}
