package org.labelwright.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.labelwright.ui.canvas.timeline.LaneArea;
import org.labelwright.ui.canvas.timeline.LanePicture;
import org.labelwright.ui.canvas.timeline.TimeScale;

/** Whatever a view does, it shows what painting all of it anew would show; moving along, most of it is not painted again. */
class LanePictureTest {

	private static final int WIDTH = 300;
	private static final int HEIGHT = 20;
	private static final int LEFT = 40;
	private static final long DURATION = 100_000_000;
	/** Microseconds, so that none lies in the middle between two pixels. */
	private static final int APART = 50_021;

	private int painted;

	/** A line for each of some times, of a colour and height that tell the time and the state. */
	private Consumer<LaneArea> lines(int state) {
		return area -> {
			painted += area.to() - area.from();
			var range = area.range();
			for (long time = range.start() / APART * APART; time <= range.end(); time += APART) {
				int x = area.x(time);
				area.gc().setForeground(new Color((int) (time / APART * 37 & 255), (int) (time / APART * 101 & 255), state * 50));
				area.gc().drawLine(x, area.bounds().y, x, area.bounds().y + 3 + (int) (time / APART % 10));
			}
		};
	}

	private static int[] shown(Display display, Consumer<GC> work) {
		var image = new Image(display, LEFT + WIDTH, HEIGHT);
		var gc = new GC(image);
		gc.setBackground(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		gc.fillRectangle(0, 0, LEFT + WIDTH, HEIGHT);
		gc.setClipping(LEFT, 0, WIDTH, HEIGHT);
		work.accept(gc);
		gc.dispose();
		var data = image.getImageData();
		image.dispose();
		var pixels = new int[data.width * data.height];
		for (int y = 0; y < data.height; y++)
			data.getPixels(0, y, data.width, pixels, y * data.width);
		return pixels;
	}

	private static LaneArea area(GC gc, TimeScale scale) {
		return new LaneArea(gc, null, null, null, new Rectangle(LEFT, 0, WIDTH, HEIGHT), scale, LEFT, LEFT + WIDTH);
	}

	@Test
	void showsWhatPaintingAnewShows() {
		CanvasFixture.robot().run(() -> {
			var display = Display.getCurrent();
			var random = new Random(12);
			var picture = new LanePicture();
			var scale = new TimeScale(DURATION, WIDTH, 1, DURATION / 2.0, 10_000);
			int state = 1;
			for (int step = 0; step < 400; step++) {
				switch (random.nextInt(12)) {
				case 0 -> scale = scale.zoomed(random.nextBoolean() ? 1.5 : 1 / 1.5, random.nextInt(WIDTH));
				case 1 -> state = random.nextInt(1, 4);
				case 2 -> scale = scale.from(scale.start() + (random.nextInt(-200, 201) + random.nextDouble()) * scale.perPixel());
				case 3 -> picture.dispose();
				default -> scale = scale.from(scale.start() + random.nextInt(-90, 91) * scale.perPixel());
				}
				var now = scale;
				int known = state;
				assertArrayEquals(shown(display, gc -> lines(known).accept(area(gc, now))), shown(display, gc -> picture.paint(area(gc, now), known, lines(known))),
						"step " + step);
			}
			picture.dispose();
		});
	}

	@Test
	void movingAlongPaintsWhatCameIntoView() {
		CanvasFixture.robot().run(() -> {
			var display = Display.getCurrent();
			var picture = new LanePicture();
			var start = new TimeScale(DURATION, WIDTH, 1, DURATION / 2.0, 10_000);
			painted = 0;
			for (int step = 0; step < 30; step++) {
				var now = start.from(start.start() + step * 10 * start.perPixel());
				shown(display, gc -> picture.paint(area(gc, now), 1, lines(1)));
			}
			assertTrue(painted < 30 * WIDTH / 2, () -> painted + " columns");
			picture.dispose();
		});
	}

	/** Where painting takes longer than it may, as here always, coming closer stretches the picture, and a view at rest is painted. */
	@Test
	void whatIsPaintedSlowlyIsShownScaledUntilTheViewRests() {
		var robot = CanvasFixture.robot();
		var picture = new LanePicture();
		var rested = new int[1];
		var start = new TimeScale(DURATION, WIDTH, 1, DURATION / 2.0, 10_000);
		var closer = start.zoomed(2, WIDTH / 2);
		robot.run(() -> {
			var display = Display.getCurrent();
			var first = shown(display, gc -> {
				assertFalse(picture.preview(area(gc, start), 0, () -> rested[0]++), "there is nothing yet");
				picture.paint(area(gc, start), 1, lines(1));
			});
			shown(display, gc -> picture.paint(area(gc, start), 1, lines(1)));
			painted = 0;
			var scaled = shown(display, gc -> assertTrue(picture.preview(area(gc, closer), 0, () -> rested[0]++)));
			assertEquals(0, painted);
			for (int x = 0; x < WIDTH; x++)
				assertEquals(first[LEFT + WIDTH / 4 + x / 2], scaled[LEFT + x], "column " + x);
		});
		robot.await("the view is at rest", () -> rested[0] == 1);
		robot.run(() -> {
			var display = Display.getCurrent();
			assertArrayEquals(shown(display, gc -> lines(1).accept(area(gc, closer))), shown(display, gc -> {
				assertFalse(picture.preview(area(gc, closer), 0, () -> rested[0]++));
				picture.paint(area(gc, closer), 1, lines(1));
			}));
			assertFalse(shown(display, gc -> assertTrue(picture.preview(area(gc, start), 0, () -> rested[0]++))).length == 0, "and so on, when it goes back");
			picture.dispose();
		});
	}
}
