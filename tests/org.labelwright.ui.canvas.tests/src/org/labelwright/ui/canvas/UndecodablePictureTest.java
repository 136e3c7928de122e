package org.labelwright.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture that cannot be shown is explained in its place, and nothing can be drawn on it. */
class UndecodablePictureTest {

	@TempDir
	Path folder;

	private static byte[] jpeg() throws Exception {
		var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < 480; y++)
			for (int x = 0; x < 640; x++)
				image.setRGB(x, y, x * y);
		var bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "jpeg", bytes);
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
}
