package org.labelwright.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.ui.canvas.internal.PictureCanvas;

/** A picture that cannot be shown is explained in its place, and nothing can be drawn on it. */
class UndecodablePictureTest {

	@TempDir
	Path folder;

	private static byte[] jpeg() throws Exception {
		return picture("jpeg");
	}

	private static byte[] picture(String format) throws Exception {
		var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < 480; y++)
			for (int x = 0; x < 640; x++)
				image.setRGB(x, y, x * y);
		var bytes = new ByteArrayOutputStream();
		assertTrue(ImageIO.write(image, format, bytes));
		return bytes.toByteArray();
	}

	private void assertExplained(Path file) throws Exception {
		try (var canvas = new CanvasFixture(file, false)) {
			canvas.robot.await("the canvas says why", () -> canvas.messageNow().startsWith("picture cannot be shown."));
			var lines = canvas.message().split("\n", 2);
			assertEquals(2, lines.length, canvas.message());
			assertTrue(lines[1].matches("(?s).+\\. .+\\.?"), "says what is wrong and what to do: " + lines[1]);
			canvas.keys("B");
			canvas.robot.drag(canvas.control, 100, 100, 200, 200);
			assertTrue(canvas.annotations().isEmpty());
		}
	}

	@Test
	void aMissingFile() throws Exception {
		assertExplained(folder.resolve("gone.png"));
	}

	@Test
	void aJpegCutOffInItsHeader() throws Exception {
		assertExplained(Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(jpeg(), 100)));
	}

	@Test
	void textWithTheEndingOfAPicture() throws Exception {
		assertExplained(Files.writeString(folder.resolve("text.png"), "This is no picture."));
	}

	@Test
	void aPictureWithTheEndingOfAnotherFormatIsShown() throws Exception {
		var file = Files.write(folder.resolve("really-jpeg.png"), jpeg());
		try (var canvas = new CanvasFixture(file, true)) {
			assertEquals("", canvas.message());
			assertFalse(canvas.status.zoom().isEmpty());
		}
	}

	/** What comes before the cut is shown and can be worked on; the canvas says what is wrong and what to do. */
	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png", "gif", "bmp", "tiff" })
	void aPictureThatIsCutOff(String format) throws Exception {
		var whole = picture(format);
		var file = Files.write(folder.resolve("cut." + format), Arrays.copyOf(whole, whole.length * 6 / 10));
		try (var canvas = new CanvasFixture(file, true)) {
			canvas.robot.await("the canvas says what is wrong", () -> canvas.messageNow().startsWith("picture is damaged."));
			var lines = canvas.message().split("\n", 2);
			assertTrue(lines[1].matches("(?s).+\\. .+\\."), "says what is wrong and what to do: " + lines[1]);
			var shown = canvas.picture();
			int row = format.equals("bmp") ? 260 : 40; // which has its last row first
			var colors = new HashSet<Integer>();
			for (int x = 50; x < 200; x++)
				colors.add(shown.getPixel(canvas.x(x), canvas.y(row)));
			assertTrue(colors.size() > 20, "what comes before the cut is shown");
			canvas.keys("B");
			canvas.drag(50, 40, 150, 100);
			assertEquals(1, canvas.annotations().size(), "the work goes on");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png", "gif", "bmp", "tiff" })
	void aPictureWithNonsenseInItsMiddle(String format) throws Exception {
		var bytes = picture(format);
		var random = new Random(1);
		for (int i = bytes.length / 2; i < bytes.length / 2 + 400; i++)
			bytes[i] = (byte) random.nextInt(256);
		var file = Files.write(folder.resolve("broken." + format), bytes);
		try (var canvas = new CanvasFixture(file, true)) {
			canvas.robot.await("a picture or a reason is shown", () -> ((PictureCanvas) canvas.canvas).sharp() || !canvas.messageNow().isEmpty());
			canvas.keys("B");
			canvas.drag(50, 40, 150, 100);
			assertEquals(1, canvas.annotations().size(), "the work goes on");
		}
	}
}
