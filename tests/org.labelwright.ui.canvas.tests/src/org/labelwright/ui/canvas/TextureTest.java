package org.labelwright.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.canvas.internal.Pixels;
import org.labelwright.ui.canvas.internal.Texture;

/** What is painted with textures, against the pixels that they were made of. */
class TextureTest {

	private static final int WIDTH = 24;
	private static final int HEIGHT = 16;
	private final Robot robot = CanvasFixture.robot();

	private static int[] pixels(int seed) {
		return new Random(seed).ints(WIDTH * HEIGHT).map(pixel -> pixel | 0xFF000000).toArray();
	}

	/** The colours of what was painted, of 80 by 80 pixels, 0xRRGGBB. */
	private int[][] painted(int[] argb, boolean patterns, Consumer<Graphics> before, TexturePainter painter) {
		return robot.get(() -> {
			var display = Display.getCurrent();
			var texture = Texture.of(display, Pixels.bordered(argb, WIDTH, HEIGHT, Texture.BORDER), patterns);
			var image = new Image(display, 80, 80);
			var gc = new GC(image);
			var graphics = new SWTGraphics(gc);
			before.accept(graphics);
			painter.paint(texture, graphics);
			graphics.dispose();
			gc.dispose();
			texture.dispose();
			var data = image.getImageData();
			image.dispose();
			var colors = new int[80][80];
			for (int y = 0; y < 80; y++)
				for (int x = 0; x < 80; x++) {
					RGB rgb = data.palette.getRGB(data.getPixel(x, y));
					colors[y][x] = rgb.red << 16 | rgb.green << 8 | rgb.blue;
				}
			return colors;
		});
	}

	private interface TexturePainter {
		void paint(Texture texture, Graphics graphics);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void paintsEachPixelWhereItIsAskedTo(boolean patterns) {
		int[] argb = pixels(1);
		var colors = painted(argb, patterns, graphics -> graphics.translate(3, 4), (texture, graphics) -> texture.paint(graphics, 10, 20));
		for (int y = 0; y < HEIGHT; y++)
			for (int x = 0; x < WIDTH; x++)
				assertEquals(argb[y * WIDTH + x] & 0xFFFFFF, colors[y + 24][x + 13], x + ", " + y);
		assertEquals(0xFFFFFF, colors[23][13], "nothing above it");
		assertEquals(0xFFFFFF, colors[24 + HEIGHT][13], "nor below");
		assertEquals(0xFFFFFF, colors[24][12], "nor to the left");
		assertEquals(0xFFFFFF, colors[24][13 + WIDTH], "nor to the right");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void magnifiesAPartToSquares(boolean patterns) {
		int[] argb = pixels(2);
		var colors = painted(argb, patterns, graphics -> {
		}, (texture, graphics) -> texture.paint(graphics, new Rectangle(5, 3, 8, 4), new Rectangle(6, 7, 32, 16), true));
		for (int y = 0; y < 16; y++)
			for (int x = 0; x < 32; x++)
				assertEquals(argb[(3 + y / 4) * WIDTH + 5 + x / 4] & 0xFFFFFF, colors[7 + y][6 + x], x + ", " + y);
	}

	/** A red half and a blue half: no red may come round to the far edge, and all the target is covered. */
	@ParameterizedTest
	@CsvSource({ "true, 72, 48", "false, 72, 48", "true, 31, 21", "false, 31, 21", "true, 13, 9", "false, 13, 9" })
	void stretchesUpToItsEdgesAndNoFurther(boolean patterns, int width, int height) {
		var argb = new int[WIDTH * HEIGHT];
		for (int i = 0; i < argb.length; i++)
			argb[i] = i % WIDTH < WIDTH / 2 ? 0xFFFF0000 : 0xFF0000FF;
		var colors = painted(argb, patterns, graphics -> {
		}, (texture, graphics) -> texture.paint(graphics, new Rectangle(0, 0, WIDTH, HEIGHT), new Rectangle(4, 5, width, height), false));
		for (int y = 0; y < 80; y++)
			for (int x = 0; x < 80; x++) {
				boolean inside = x >= 4 && x < 4 + width && y >= 5 && y < 5 + height;
				int color = colors[y][x];
				if (!inside)
					assertEquals(0xFFFFFF, color, x + ", " + y);
				else if (x - 4 < width / 2 - 3)
					assertEquals(0xFF0000, color, x + ", " + y);
				else if (x - 4 > width / 2 + 3)
					assertEquals(0x0000FF, color, x + ", " + y);
				else
					assertTrue((color & 0xFF00) == 0, x + ", " + y);
			}
	}
}
