package org.labelwright.ui.canvas.timeline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;

/**
 * A picture of levels over time, such as those of frequencies, made in tiles on a thread of its own. Until those of a
 * resolution are there, the tiles of the one before are shown stretched. For the user interface's thread, but for what makes
 * levels.
 */
public final class LevelTiles {

	private static final int TILE = 256;
	private static final int KEPT = 48;
	/** Beyond this a graphics context may not draw what it should. */
	private static final int WIDEST = 1 << 14;

	/** Makes the levels of equal stretches of time that follow each other; called on a worker thread. */
	@FunctionalInterface
	public interface Maker {

		/**
		 * @param start     microseconds
		 * @param perColumn length of a stretch
		 * @return by stretch, then by level from the bottom to the top
		 */
		float[][] levels(double start, double perColumn, int columns) throws MediaException;
	}

	/**
	 * What is shown.
	 *
	 * @param of       tells its levels from all others
	 * @param duration where they end, microseconds
	 * @param maker    of its levels
	 * @param look     tells its pictures from all others of the same levels
	 * @param picture  of the levels of a tile: a pixel for each stretch, as high as one likes
	 */
	public record Levels(Object of, long duration, Maker maker, Object look, Function<float[][], ImageData> picture) {
	}

	/** Columns of a resolution, from a tile's number times its width on. */
	private record Key(double perPixel, long number, Object of) {

		boolean sameBut(Key other) {
			return of.equals(other.of) && perPixel != other.perPixel;
		}
	}

	private record Tile(Key key, float[][] levels, Map<Object, Image> images) {

		void dispose() {
			images.values().forEach(Image::dispose);
			images.clear();
		}
	}

	private final Display display;
	private final Runnable changed;
	private final Consumer<Problem> failed;
	private final Map<Key, Tile> tiles = new LinkedHashMap<>(KEPT, 0.75f, true);
	private final Map<Key, Boolean> wanted = new HashMap<>();
	private final ThreadPoolExecutor worker = new ThreadPoolExecutor(0, 1, 2, TimeUnit.SECONDS, new LinkedBlockingDeque<>(), task -> {
		var thread = new Thread(task, "Levels"); //$NON-NLS-1$
		thread.setDaemon(true);
		return thread;
	});
	private volatile double current;
	private volatile boolean closed;

	/**
	 * @param changed called on the user interface's thread when more is there to be painted
	 * @param failed  told there what could not be read
	 */
	public LevelTiles(Display display, Runnable changed, Consumer<Problem> failed) {
		this.display = display;
		this.changed = changed;
		this.failed = failed;
	}

	/** Pictures look different from now on: those that are kept are needless. */
	public void forgetPictures() {
		tiles.values().forEach(Tile::dispose);
	}

	/** Paints what is there, and has made what is not. */
	public void paint(LaneArea area, Levels shown) {
		var scale = area.scale();
		current = scale.perPixel();
		double left = scale.start() / scale.perPixel();
		double from = left + area.from() - area.bounds().x;
		double to = left + area.to() - area.bounds().x;
		boolean all = true;
		for (long number = (long) Math.floor(from / TILE); number * TILE < to; number++)
			all &= tiles.containsKey(key(shown, number)) || !inside(shown, number);
		if (!all)
			for (var tile : tiles.values().toArray(Tile[]::new))
				if (tile.key.sameBut(key(shown, 0)))
					draw(area, tile, shown);
		for (long number = (long) Math.floor(from / TILE); number * TILE < to; number++) {
			var tile = tile(shown, number);
			if (tile != null)
				draw(area, tile, shown);
		}
	}

	/** The levels at a time, in the resolution that was painted last; empty while they are not there. */
	public Optional<float[]> at(long time, Levels shown) {
		double column = time / current;
		long number = (long) Math.floor(column / TILE);
		return Optional.ofNullable(tiles.get(key(shown, number))).map(tile -> tile.levels[(int) Math.clamp((long) column - number * TILE, 0, TILE - 1)]);
	}

	private Key key(Levels shown, long number) {
		return new Key(current, number, shown.of());
	}

	private boolean inside(Levels shown, long number) {
		return number >= 0 && number * TILE * current < shown.duration();
	}

	private void draw(LaneArea area, Tile tile, Levels shown) {
		long start = Math.round(tile.key.number * TILE * tile.key.perPixel);
		int x = area.x(start);
		int right = area.x(Math.round((tile.key.number + 1) * TILE * tile.key.perPixel));
		if (right <= area.from() || x >= area.to() || right <= x || right - x > WIDEST)
			return;
		var image = tile.images.computeIfAbsent(shown.look(), wished -> new Image(display, shown.picture().apply(tile.levels)));
		area.gc().setInterpolation(SWT.LOW);
		area.gc().drawImage(image, 0, 0, TILE, image.getBounds().height, x, area.bounds().y, right - x, area.bounds().height - 1);
	}

	/** A tile when it is there; else it is made. */
	private Tile tile(Levels shown, long number) {
		var key = key(shown, number);
		var known = tiles.get(key);
		if (known == null && inside(shown, number) && wanted.putIfAbsent(key, true) == null)
			worker.execute(() -> make(key, shown.maker()));
		return known;
	}

	private void make(Key key, Maker maker) {
		float[][] levels = null;
		Problem problem = null;
		if (!closed && key.perPixel == current) // else the view has moved on
			try {
				levels = maker.levels(key.number * TILE * key.perPixel, key.perPixel, TILE);
			} catch (MediaException e) {
				problem = e.problem();
			}
		var made = levels;
		var told = problem;
		if (!display.isDisposed())
			display.asyncExec(() -> made(key, made, told));
	}

	private void made(Key key, float[][] levels, Problem problem) {
		if (closed)
			return;
		if (problem != null) {
			failed.accept(problem); // and not asked for again
			return;
		}
		wanted.remove(key);
		if (levels != null)
			keep(new Tile(key, levels, new HashMap<>()));
		else if (key.perPixel != current)
			return; // but where the view has come back meanwhile, it is asked for again
		changed.run();
	}

	private void keep(Tile tile) {
		tiles.put(tile.key, tile);
		if (tiles.size() > KEPT) {
			var eldest = tiles.entrySet().iterator();
			eldest.next().getValue().dispose();
			eldest.remove();
		}
	}

	/** Nothing is made or shown any more. */
	public void close() {
		closed = true;
		worker.shutdownNow();
		forgetPictures();
		tiles.clear();
	}
}
