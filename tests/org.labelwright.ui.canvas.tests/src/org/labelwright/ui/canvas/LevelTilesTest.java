package org.labelwright.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Semaphore;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.ui.canvas.timeline.ColorMap;
import org.labelwright.ui.canvas.timeline.LaneArea;
import org.labelwright.ui.canvas.timeline.LevelTiles;
import org.labelwright.ui.canvas.timeline.LevelTiles.Levels;
import org.labelwright.ui.canvas.timeline.TimeScale;

class LevelTilesTest {

	private static final int WIDTH = 300;
	private static final int HEIGHT = 20;
	private static final long DURATION = 100_000_000;
	/** Microseconds of a pixel. */
	private static final int CLOSE = 1_000;
	private static final int FAR = 9_000;
	/** In the second tile. */
	private static final long LATER = 280L * CLOSE;
	private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

	private final Semaphore first = new Semaphore(0);
	private final Semaphore elsewhere = new Semaphore(0);
	private LevelTiles tiles;
	private Levels levels;

	private static Levels levels(Object of, LevelTiles.Maker maker) {
		return new Levels(of, DURATION, maker, "", made -> new ImageData(made.length, HEIGHT, 8, ColorMap.GREY.palette()));
	}

	private void paint(Display display, int perPixel, Levels shown) {
		var image = new Image(display, WIDTH, HEIGHT);
		var gc = new GC(image);
		tiles.paint(new LaneArea(gc, null, null, null, new Rectangle(0, 0, WIDTH, HEIGHT), new TimeScale(DURATION, WIDTH, 1, 0, perPixel), 0, WIDTH), shown);
		gc.dispose();
		image.dispose();
	}

	/** A tile is given up while the view is elsewhere; nobody has been told of that yet when it is back. */
	@Test
	void aTileThatWasGivenUpIsMadeWhenTheViewIsBack() {
		CanvasFixture.robot().run(() -> {
			var display = Display.getCurrent();
			tiles = new LevelTiles(display, () -> paint(display, CLOSE, levels), problem -> { });
			levels = levels("shown", (start, perColumn, columns) -> {
				first.acquireUninterruptibly();
				return new float[columns][1];
			});
			var other = levels("other", (start, perColumn, columns) -> {
				elsewhere.release();
				throw new MediaException(Problem.warning("test", "file", "message", "remedy"));
			});
			paint(display, CLOSE, levels);
			paint(display, FAR, other);
			first.release(Short.MAX_VALUE);
			elsewhere.acquireUninterruptibly(); // behind both tiles
			paint(display, CLOSE, levels);
			long end = System.nanoTime() + PATIENCE;
			while (tiles.at(LATER, levels).isEmpty() && System.nanoTime() < end)
				display.readAndDispatch();
			assertTrue(tiles.at(LATER, levels).isPresent());
			tiles.close();
		});
	}
}
