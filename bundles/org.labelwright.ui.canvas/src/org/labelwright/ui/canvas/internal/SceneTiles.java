package org.labelwright.ui.canvas.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.labelwright.ui.canvas.CanvasTransform;
import org.labelwright.ui.canvas.scene.Scene;
import org.labelwright.ui.canvas.scene.SceneEntry;
import org.labelwright.ui.canvas.scene.TileRenderer;
import org.locationtech.jts.geom.Envelope;

/**
 * The scene as tiles of screen pixels at the present scale. No frame waits for a tile: what is missing is shown
 * stretched from the tiles of the scale before, or from a coarse layer of the whole picture, and painted in the
 * background, nearest to the pointer first. A frame paints itself only what is cheap: tiles with little on them,
 * and the rectangles that an edit has touched. Lives on the user interface's thread.
 */
final class SceneTiles {

	private static final int SIZE = 256;
	/** Longer side of the coarse layer, in pixels. */
	private static final int OVERVIEW = 768;
	/** Microseconds of painting that a tile or a changed rectangle may take to be painted within a frame. */
	private static final long CHEAP = 4_000;
	/** Nanoseconds after which a frame paints no more tiles itself. */
	private static final long FRAME_TIME = 8_000_000;
	/** Nanoseconds of taking over finished tiles, after which input has its turn. */
	private static final long DELIVERY_TIME = 6_000_000;
	/** Screen pixels below which the tiles of another scale are too small, and so too many, to be shown. */
	private static final int SMALLEST = 32;
	private static final int KEPT = 320;

	private final Scene scene;
	private final Display display;
	private final Executor executor;
	private final int painters;
	private final Consumer<Rectangle> repaint;
	private volatile Layer current = new Layer(1);
	private Layer previous;
	private volatile Layer overview = new Layer(1);
	/** Of the coarse layer. */
	private Span whole = new Span(0, -1, 0, -1);
	/** The tiles that the view shows, whatever part of it was painted last. */
	private volatile Span shown = new Span(0, -1, 0, -1);
	private volatile int fillAlpha = TileRenderer.FILL_ALPHA;
	private int offsetX;
	private int offsetY;
	/** Whether tiles have arrived that the screen does not show yet. */
	private boolean unseen;
	private boolean disposed;

	/** What is to be painted, the most urgent first; guarded by itself, as is the number of painters at work. */
	private final Deque<Job> wanted = new ArrayDeque<>();
	private int working;
	private final Queue<Done> finished = new ConcurrentLinkedQueue<>();
	private final AtomicBoolean delivering = new AtomicBoolean();

	private record Span(int firstColumn, int lastColumn, int firstRow, int lastRow) {

		static Span of(Rectangle area, int offsetX, int offsetY) {
			return new Span(Math.floorDiv(area.x - offsetX, SIZE), Math.floorDiv(area.x + area.width - 1 - offsetX, SIZE),
					Math.floorDiv(area.y - offsetY, SIZE), Math.floorDiv(area.y + area.height - 1 - offsetY, SIZE));
		}

		boolean contains(Tile tile) {
			return tile.column >= firstColumn && tile.column <= lastColumn && tile.row >= firstRow && tile.row <= lastRow;
		}

		/** The tiles of a layer in the span, made where there were none. */
		List<Tile> tiles(Layer layer) {
			var tiles = new ArrayList<Tile>();
			for (int row = firstRow; row <= lastRow; row++)
				for (int column = firstColumn; column <= lastColumn; column++)
					tiles.add(layer.tile(column, row));
			return tiles;
		}
	}

	private static final class Layer {
		final double scale;
		final Map<Long, Tile> tiles = new HashMap<>();

		Layer(double scale) {
			this.scale = scale;
		}

		Tile tile(int column, int row) {
			return tiles.computeIfAbsent(key(column, row), k -> new Tile(column, row));
		}

		void dispose() {
			tiles.values().forEach(Tile::dispose);
			tiles.clear();
		}
	}

	private static final class Tile {
		final int column;
		final int row;
		/** Null before it was painted, and when nothing lies on it. */
		int[] pixels;
		Image image;
		boolean painted;
		boolean dense;
		/** What has changed since it was painted or asked for, in its own pixels; null for nothing. */
		Rectangle dirty;
		/** Whether it is asked for; a painter reads its pixels until that is done. */
		boolean requested;

		Tile(int column, int row) {
			this.column = column;
			this.row = row;
		}

		boolean stale() {
			return !painted || dirty != null;
		}

		void dispose() {
			if (image != null)
				image.dispose();
			image = null;
		}
	}

	/** A tile to paint in the background, or a part of it. */
	private record Job(Layer layer, Tile tile, Rectangle region, int[] before, boolean dense) {
	}

	/** @param painted false for one that was no longer wanted */
	private record Done(Job job, boolean painted, boolean dense, int[] pixels, ImageData data) {
	}

	/**
	 * @param executor paints in the background
	 * @param painters how many tasks it runs at once
	 * @param repaint  asks for a rectangle of the screen to be painted anew
	 */
	SceneTiles(Scene scene, Display display, Executor executor, int painters, Consumer<Rectangle> repaint) {
		this.scene = scene;
		this.display = display;
		this.executor = executor;
		this.painters = painters;
		this.repaint = repaint;
		scene.onChange(this::changed);
	}

	private void changed(Envelope area) {
		mark(current, area);
		mark(overview, area);
		if (previous != null)
			mark(previous, area);
		double scale = current.scale;
		int left = (int) Math.floor(scale * area.getMinX()) - TileRenderer.REACH;
		int top = (int) Math.floor(scale * area.getMinY()) - TileRenderer.REACH;
		int right = (int) Math.ceil(scale * area.getMaxX()) + TileRenderer.REACH;
		int bottom = (int) Math.ceil(scale * area.getMaxY()) + TileRenderer.REACH;
		repaint.accept(new Rectangle(left + offsetX, top + offsetY, right - left, bottom - top));
	}

	private static void mark(Layer layer, Envelope area) {
		double scale = layer.scale;
		double left = scale * area.getMinX() - TileRenderer.REACH;
		double top = scale * area.getMinY() - TileRenderer.REACH;
		double right = scale * area.getMaxX() + TileRenderer.REACH;
		double bottom = scale * area.getMaxY() + TileRenderer.REACH;
		for (var tile : layer.tiles.values()) {
			double x = (double) tile.column * SIZE;
			double y = (double) tile.row * SIZE;
			if (left > x + SIZE || right < x || top > y + SIZE || bottom < y)
				continue;
			int fromX = (int) Math.max(0, Math.floor(left - x));
			int fromY = (int) Math.max(0, Math.floor(top - y));
			int toX = (int) Math.min(SIZE, Math.ceil(right - x));
			int toY = (int) Math.min(SIZE, Math.ceil(bottom - y));
			if (toX > fromX && toY > fromY)
				dirty(tile, new Rectangle(fromX, fromY, toX - fromX, toY - fromY));
		}
	}

	private static void dirty(Tile tile, Rectangle region) {
		tile.dirty = tile.dirty == null ? region : tile.dirty.getUnion(region);
	}

	/**
	 * Paints what of the view lies in the clip, and asks for what is missing.
	 *
	 * @param width  of the picture in source pixels
	 * @param height likewise
	 * @param middle where on the screen tiles are wanted first
	 */
	void paint(Graphics graphics, CanvasTransform transform, Rectangle clip, Rectangle view, int width, int height, Point middle) {
		unseen = false;
		changeScale(transform.scale());
		measureWhole(width, height);
		offsetX = (int) Math.rint(transform.offsetX());
		offsetY = (int) Math.rint(transform.offsetY());
		shown = Span.of(view, offsetX, offsetY);
		long end = System.nanoTime() + FRAME_TIME;
		for (var tile : Span.of(clip, offsetX, offsetY).tiles(current)) {
			if (tile.stale() && !tile.requested && System.nanoTime() < end)
				paintIfCheap(tile);
			var area = area(tile);
			if (tile.image != null)
				graphics.drawImage(tile.image, area.x, area.y);
			else if (!tile.painted)
				paintStretched(graphics, area);
		}
		request(middle);
		if (current.tiles.size() > KEPT)
			forget();
	}

	private Rectangle area(Tile tile) {
		return new Rectangle(offsetX + tile.column * SIZE, offsetY + tile.row * SIZE, SIZE, SIZE);
	}

	/** Whether all that is in view has been painted at the present scale, and is on the screen. */
	boolean sharp() {
		return !unseen && shown.tiles(current).stream().noneMatch(tile -> tile.requested || tile.stale());
	}

	/** @param opacity of the inside of shapes, 0 to 1 */
	void setOpacity(double opacity) {
		int alpha = (int) Math.round(255 * opacity);
		if (alpha == fillAlpha)
			return;
		fillAlpha = alpha;
		var scales = new double[] { current.scale, overview.scale };
		dispose();
		disposed = false;
		previous = null;
		current = new Layer(scales[0]);
		overview = new Layer(scales[1]);
	}

	private void changeScale(double scale) {
		if (scale == current.scale)
			return;
		if (previous == null || shown.tiles(current).stream().allMatch(tile -> tile.painted)) {
			if (previous != null)
				previous.dispose();
			previous = current;
		} else {
			current.dispose();
		}
		current = new Layer(scale);
	}

	private void measureWhole(int width, int height) {
		double scale = Math.min(1, OVERVIEW / (double) Math.max(1, Math.max(width, height)));
		if (scale != overview.scale) {
			overview.dispose();
			overview = new Layer(scale);
		}
		whole = Span.of(new Rectangle(0, 0, (int) Math.ceil(scale * width), (int) Math.ceil(scale * height)), 0, 0);
	}

	private void forget() {
		current.tiles.values().removeIf(tile -> {
			boolean old = !shown.contains(tile) && !tile.requested;
			if (old)
				tile.dispose();
			return old;
		});
	}

	private void paintIfCheap(Tile tile) {
		boolean dense = dense(current, tile);
		boolean part = tile.painted && dense == tile.dense;
		var region = part ? tile.dirty : new Rectangle(0, 0, SIZE, SIZE);
		var few = scene.painted(reach(current, tile, region), TileRenderer.DENSE);
		if (few.isEmpty() || TileRenderer.cost(few.get()) > CHEAP)
			return;
		var entries = few.get();
		tile.dirty = null;
		if (entries.isEmpty() && tile.pixels == null) {
			accept(tile, null, null);
			return;
		}
		tile.dense = dense;
		Scene.sortByRank(entries);
		int[] pixels = render(current, tile, entries, dense);
		if (part)
			pixels = merged(tile.pixels, region, pixels);
		accept(tile, pixels, data(pixels));
	}

	/** Whether so much lies on a tile that it is painted without smooth edges, all of it or none. */
	private boolean dense(Layer layer, Tile tile) {
		return scene.painted(reach(layer, tile, new Rectangle(0, 0, SIZE, SIZE)), TileRenderer.DENSE).isEmpty();
	}

	/** Always a whole tile, for how a line is painted depends on where it is cut off. */
	private int[] render(Layer layer, Tile tile, List<SceneEntry> entries, boolean dense) {
		return TileRenderer.render(entries, layer.scale, tile.column * SIZE, tile.row * SIZE, SIZE, SIZE, dense, fillAlpha);
	}

	/** A copy of a tile with a region of another one. */
	private static int[] merged(int[] tile, Rectangle region, int[] other) {
		int[] pixels = tile == null ? new int[SIZE * SIZE] : tile.clone();
		for (int y = region.y; y < region.y + region.height; y++)
			System.arraycopy(other, y * SIZE + region.x, pixels, y * SIZE + region.x, region.width);
		return pixels;
	}

	/** Asks for all that is missing, in place of what was asked for before and is not begun. */
	private void request(Point middle) {
		synchronized (wanted) {
			for (var job : wanted) {
				job.tile.requested = false;
				if (job.tile.painted)
					dirty(job.tile, job.region);
			}
			wanted.clear();
			var missing = new ArrayList<>(shown.tiles(current));
			missing.removeIf(tile -> tile.requested || !tile.stale());
			// What shows an object at a place that it has left goes before what is only coarse.
			missing.sort(Comparator.comparing((Tile tile) -> !tile.painted)
					.thenComparingDouble(tile -> area(tile).getCenter().getDistance2(middle)));
			missing.forEach(tile -> request(current, tile));
			for (var tile : whole.tiles(overview))
				if (!tile.requested && tile.stale())
					request(overview, tile);
			try {
				for (; working < Math.min(painters, wanted.size()); working++)
					executor.execute(this::work);
			} catch (RejectedExecutionException e) {
				wanted.clear(); // the canvas is being closed
			}
		}
	}

	private void request(Layer layer, Tile tile) {
		wanted.add(new Job(layer, tile, tile.painted ? tile.dirty : new Rectangle(0, 0, SIZE, SIZE), tile.pixels, tile.dense));
		tile.dirty = null;
		tile.requested = true;
	}

	private void work() {
		while (true) {
			Job job;
			synchronized (wanted) {
				job = wanted.poll();
				if (job == null) {
					working--;
					return;
				}
			}
			finished.add(paint(job));
			deliverLater();
		}
	}

	private Done paint(Job job) {
		var tile = job.tile;
		if (job.layer != overview && (job.layer != current || !shown.contains(tile)))
			return new Done(job, false, job.dense, null, null);
		boolean dense = dense(job.layer, tile);
		boolean part = dense == job.dense && (job.region.width < SIZE || job.region.height < SIZE);
		var region = part ? job.region : new Rectangle(0, 0, SIZE, SIZE);
		int[] pixels;
		try {
			var entries = scene.painted(reach(job.layer, tile, region));
			Scene.sortByRank(entries);
			pixels = render(job.layer, tile, entries, dense);
			if (part)
				pixels = merged(job.before, region, pixels);
		} catch (RuntimeException | OutOfMemoryError e) {
			ILog.get().error("A part of the annotations could not be painted.", e); //$NON-NLS-1$
			pixels = new int[SIZE * SIZE];
		}
		return new Done(job, true, dense, pixels, data(pixels));
	}

	private void deliverLater() {
		if (!display.isDisposed() && delivering.compareAndSet(false, true))
			display.asyncExec(this::deliver);
	}

	private void deliver() {
		delivering.set(false);
		long end = System.nanoTime() + DELIVERY_TIME;
		Done done;
		while ((done = finished.poll()) != null) {
			deliver(done);
			if (System.nanoTime() > end)
				break;
		}
		if (!finished.isEmpty())
			deliverLater();
	}

	private void deliver(Done done) {
		var job = done.job;
		var tile = job.tile;
		tile.requested = false;
		if (disposed || job.layer != current && job.layer != overview)
			return;
		if (done.painted) {
			tile.dense = done.dense;
			accept(tile, done.pixels, done.data);
		} else if (tile.painted) {
			dirty(tile, job.region);
		}
		if (job.layer == current) {
			unseen = true;
			repaint.accept(area(tile));
		}
	}

	/** @param data of the pixels, or null when there is nothing on them */
	private void accept(Tile tile, int[] pixels, ImageData data) {
		tile.dispose();
		tile.painted = true;
		tile.pixels = data == null ? null : pixels;
		if (data != null)
			tile.image = new Image(display, data);
	}

	private static ImageData data(int[] pixels) {
		for (int pixel : pixels)
			if (pixel != 0)
				return Pixels.data(pixels, SIZE, SIZE);
		return null;
	}

	/** What may leave paint on a region of a tile, in source pixels. */
	private static Envelope reach(Layer layer, Tile tile, Rectangle region) {
		double left = (double) tile.column * SIZE + region.x;
		double top = (double) tile.row * SIZE + region.y;
		return new Envelope((left - TileRenderer.REACH) / layer.scale, (left + region.width + TileRenderer.REACH) / layer.scale,
				(top - TileRenderer.REACH) / layer.scale, (top + region.height + TileRenderer.REACH) / layer.scale);
	}

	/** Shows what another layer has of a rectangle of the screen, stretched. */
	private void paintStretched(Graphics graphics, Rectangle area) {
		boolean former = previous != null && covers(previous, area);
		var layer = former ? previous : overview;
		double size = SIZE * current.scale / layer.scale;
		graphics.pushState();
		graphics.clipRect(area);
		graphics.setInterpolation(SWT.LOW);
		for (var tile : former ? under(previous, area).tiles(previous) : whole.tiles(overview)) {
			int x = (int) Math.rint(tile.column * size) + offsetX;
			int y = (int) Math.rint(tile.row * size) + offsetY;
			int right = (int) Math.rint((tile.column + 1) * size) + offsetX;
			int bottom = (int) Math.rint((tile.row + 1) * size) + offsetY;
			if (tile.image != null && right > x && bottom > y && area.intersects(new Rectangle(x, y, right - x, bottom - y)))
				graphics.drawImage(tile.image, 0, 0, SIZE, SIZE, x, y, right - x, bottom - y);
		}
		graphics.popState();
	}

	/** Whether a layer has all of a rectangle of the screen, in tiles that are not too many. */
	private boolean covers(Layer layer, Rectangle area) {
		return SIZE * current.scale / layer.scale >= SMALLEST && under(layer, area).tiles(layer).stream().allMatch(tile -> tile.painted);
	}

	/** The tiles of another layer under a rectangle of the screen. */
	private Span under(Layer layer, Rectangle area) {
		double size = SIZE * current.scale / layer.scale;
		return new Span((int) Math.floor((area.x - offsetX) / size), (int) Math.floor((area.x + area.width - 1 - offsetX) / size),
				(int) Math.floor((area.y - offsetY) / size), (int) Math.floor((area.y + area.height - 1 - offsetY) / size));
	}

	private static Long key(int column, int row) {
		return (long) column << 32 | row & 0xFFFFFFFFL;
	}

	void dispose() {
		disposed = true;
		synchronized (wanted) {
			wanted.clear();
		}
		current.dispose();
		overview.dispose();
		if (previous != null)
			previous.dispose();
	}
}
