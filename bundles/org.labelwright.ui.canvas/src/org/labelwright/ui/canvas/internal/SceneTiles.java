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
 * The picture and the scene on it as tiles of screen pixels at the present scale. No frame waits for a tile: what is
 * missing is shown stretched from the tiles of the scale before, or as the picture with a coarse layer of the whole
 * scene, and painted in the background, nearest to the pointer first. A frame paints itself only what is cheap: tiles
 * with little on them, and the rectangles that an edit has touched. Lives on the user interface's thread.
 */
final class SceneTiles {

	private static final int SIZE = 256;
	/** Longer side of the coarse layer, in pixels. */
	private static final int OVERVIEW = 768;
	/** Entries above which painting is not cheap; to find that out is. */
	private static final int FEW = 200;
	/** Microseconds of painting that a tile or a changed rectangle may take to be painted within a frame. */
	private static final long CHEAP = 4_000;
	/** Nanoseconds after which a frame paints no more tiles itself. */
	private static final long FRAME_TIME = 8_000_000;
	/** As much on a moving picture, where shapes that lag behind would be seen beside what they lie on. */
	private static final long MOVING_TIME = 25_000_000;
	/** Nanoseconds of taking over finished tiles, after which input has its turn. */
	private static final long DELIVERY_TIME = 6_000_000;
	/** Screen pixels below which the tiles of another scale are too small, and so too many, to be shown. */
	private static final int SMALLEST = 32;
	private static final int KEPT = 200;

	private final Scene scene;
	private final Backdrop picture;
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
	/** Whether the scene is shown, or only the picture. */
	private boolean shapes = true;
	private int offsetX;
	private int offsetY;
	/** Whether there are tiles that the screen does not show yet. */
	private boolean unseen;
	/** How often painting them is yet to be asked for. */
	private int pending;
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
		/** Of the scene; null before it was painted, and when nothing lies on it. */
		int[] pixels;
		/** Likewise. */
		Image image;
		/** The scene on the picture, in the current layer and the one before; null before it was made. */
		Texture texture;
		/** Whether the texture shows all that is known by now. */
		boolean upToDate;
		/** Whether the texture shows the picture as fine as it gets. */
		boolean fine;
		/** Whether the scene was. */
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

		/** Lets go of what only changes of it need. */
		void freeze() {
			if (image != null)
				image.dispose();
			image = null;
			pixels = null;
		}

		void dispose() {
			freeze();
			if (texture != null)
				texture.dispose();
			texture = null;
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
	SceneTiles(Scene scene, Backdrop picture, Display display, Executor executor, int painters, Consumer<Rectangle> repaint) {
		this.scene = scene;
		this.picture = picture;
		this.display = display;
		this.executor = executor;
		this.painters = painters;
		this.repaint = repaint;
		scene.onChange(this::changed);
	}

	private void changed(Envelope area) {
		mark(current, area);
		mark(overview, area);
		repaint.accept(onScreen(area, TileRenderer.REACH));
	}

	/** An area in source pixels, with so many screen pixels around it. */
	private Rectangle onScreen(Envelope area, int around) {
		double scale = current.scale;
		int left = (int) Math.floor(scale * area.getMinX()) - around;
		int top = (int) Math.floor(scale * area.getMinY()) - around;
		int right = (int) Math.ceil(scale * area.getMaxX()) + around;
		int bottom = (int) Math.ceil(scale * area.getMaxY()) + around;
		return new Rectangle(left + offsetX, top + offsetY, right - left, bottom - top);
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
		unseen &= pending > 0;
		changeScale(transform.scale());
		measureWhole(width, height);
		offsetX = (int) Math.rint(transform.offsetX());
		offsetY = (int) Math.rint(transform.offsetY());
		shown = Span.of(view, offsetX, offsetY);
		picture.request(transform, needed());
		long end = System.nanoTime() + (picture.moving() ? MOVING_TIME : FRAME_TIME);
		var tiles = Span.of(clip, offsetX, offsetY).tiles(current);
		var old = tiles.stream().filter(tile -> !tile.upToDate || tile.stale() && !tile.requested).toList();
		tiles.stream().sorted(nearestTo(middle)).forEach(tile -> prepare(tile, end));
		if (picture.moving()) {
			paintMoving(graphics, transform, clip, tiles, end);
		} else {
			paintStill(graphics, transform, tiles, end);
			paintAgain(old);
		}
		if (shapes)
			request(middle);
		if (current.tiles.size() > KEPT)
			forget();
	}

	private void paintStill(Graphics graphics, CanvasTransform transform, List<Tile> tiles, long end) {
		for (var area : joined(tiles.stream().filter(tile -> tile.texture == null).map(this::area).toList()))
			paintMeanwhile(graphics, transform, area, end);
		// after what is stretched, which may reach a pixel too far
		for (var tile : tiles)
			if (tile.texture != null)
				tile.texture.paint(graphics, area(tile).x, area(tile).y);
		for (var tile : whole.tiles(overview))
			compose(overview, tile, end);
	}

	/** What a tile shows changes as often as it is painted, so no texture is made of it. */
	private void paintMoving(Graphics graphics, CanvasTransform transform, Rectangle clip, List<Tile> tiles, long end) {
		boolean fine = picture.paint(graphics, transform, clip, end);
		for (var tile : tiles) {
			tile.fine = fine;
			tile.upToDate = true;
			if (tile.image != null && shapes)
				graphics.drawImage(tile.image, area(tile).x, area(tile).y);
		}
	}

	/** The clip may have holes: what has changed within a frame is painted once more, as is what there was no time for. */
	private void paintAgain(List<Tile> tiles) {
		var areas = tiles.stream().filter(this::known).map(this::area).toList();
		if (areas.isEmpty())
			return;
		unseen = true;
		pending++;
		display.asyncExec(() -> {
			pending--;
			areas.forEach(repaint);
		});
	}

	/** What of the picture the tiles in view show, on the screen. */
	private Rectangle needed() {
		return new Rectangle(offsetX + shown.firstColumn * SIZE, offsetY + shown.firstRow * SIZE,
				(shown.lastColumn - shown.firstColumn + 1) * SIZE, (shown.lastRow - shown.firstRow + 1) * SIZE)
				.expand(Texture.BORDER, Texture.BORDER);
	}

	private Comparator<Tile> nearestTo(Point middle) {
		return Comparator.comparingDouble(tile -> area(tile).getCenter().getDistance2(middle));
	}

	/** Makes the texture of a tile for which there is all that it needs, while there is time. */
	private void prepare(Tile tile, long end) {
		if (shapes && tile.stale() && !tile.requested && System.nanoTime() < end)
			paintIfCheap(tile);
		if (!picture.moving())
			compose(current, tile, end);
	}

	/** Whether it is known what the scene looks like there. */
	private boolean known(Tile tile) {
		return tile.painted || !shapes;
	}

	private void compose(Layer layer, Tile tile, long end) {
		if (!known(tile) || tile.upToDate || System.nanoTime() > end)
			return;
		if (tile.texture != null)
			tile.texture.dispose();
		var at = new CanvasTransform(layer.scale, -(double) tile.column * SIZE, -(double) tile.row * SIZE);
		var area = new Rectangle(0, 0, SIZE, SIZE).expand(Texture.BORDER, Texture.BORDER);
		tile.texture = new Texture(display, SIZE, SIZE, graphics -> {
			graphics.setBackgroundColor(SceneFigure.SURROUNDINGS);
			graphics.fillRectangle(area);
			tile.fine = picture.paint(graphics, at, area, Long.MAX_VALUE);
			if (tile.image != null && shapes)
				graphics.drawImage(tile.image, 0, 0);
		});
		tile.upToDate = true;
	}

	/** Fewer rectangles of the same area. */
	private static List<Rectangle> joined(List<Rectangle> rowByRow) {
		var rows = new ArrayList<Rectangle>();
		for (var area : rowByRow)
			if (!rows.isEmpty() && rows.getLast().y == area.y && rows.getLast().right() == area.x)
				rows.getLast().width += area.width;
			else
				rows.add(area);
		var joined = new ArrayList<Rectangle>();
		for (var row : rows)
			joined.stream().filter(above -> above.bottom() == row.y && above.x == row.x && above.width == row.width).findFirst()
					.ifPresentOrElse(above -> above.height += row.height, () -> joined.add(row));
		return joined;
	}

	/** The picture can be shown better in an area, in source pixels. */
	void pictureArrived(Envelope area) {
		var onScreen = onScreen(area, 2);
		for (var tile : current.tiles.values())
			if (area(tile).intersects(onScreen)) {
				tile.upToDate = false;
				unseen |= shown.contains(tile);
			}
		overview.tiles.values().forEach(tile -> tile.upToDate = false);
		repaint.accept(onScreen);
	}

	/** Drops all that was painted. */
	void reset() {
		dispose();
		disposed = false;
		previous = null;
		current = new Layer(current.scale);
		overview = new Layer(overview.scale);
	}

	private Rectangle area(Tile tile) {
		return new Rectangle(offsetX + tile.column * SIZE, offsetY + tile.row * SIZE, SIZE, SIZE);
	}

	/** Whether all that is in view has been painted at the present scale, and is on the screen. */
	boolean sharp() {
		return !unseen && shown.tiles(current).stream()
				.allMatch(tile -> tile.upToDate && tile.fine && (!shapes || !tile.requested && !tile.stale()));
	}

	/**
	 * @param shown   whether shapes are
	 * @param opacity of the inside of shapes, 0 to 1
	 */
	void show(boolean shown, double opacity) {
		int alpha = (int) Math.round(255 * opacity);
		if (alpha == fillAlpha && shown == shapes)
			return;
		fillAlpha = alpha;
		shapes = shown;
		reset();
	}

	private void changeScale(double scale) {
		if (scale == current.scale)
			return;
		if (previous == null || shown.tiles(current).stream().allMatch(tile -> tile.texture != null)) {
			if (previous != null)
				previous.dispose();
			previous = current;
			previous.tiles.values().forEach(Tile::freeze);
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
		boolean dense = tile.painted && dense(current, tile);
		boolean part = tile.painted && dense == tile.dense;
		var region = part ? tile.dirty : new Rectangle(0, 0, SIZE, SIZE);
		var few = scene.painted(reach(current, tile, region), FEW);
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
			missing.sort(Comparator.comparing((Tile tile) -> !tile.painted).thenComparing(nearestTo(middle)));
			missing.forEach(tile -> request(current, tile));
			for (var tile : picture.moving() ? List.<Tile>of() : whole.tiles(overview))
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
		tile.freeze();
		tile.painted = true;
		tile.upToDate = false;
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

	/** Shows what there is of a rectangle of the screen until its tiles are there. */
	private void paintMeanwhile(Graphics graphics, CanvasTransform transform, Rectangle area, long end) {
		graphics.pushState();
		graphics.clipRect(area);
		var former = previous == null || SIZE * current.scale / previous.scale < SMALLEST ? List.<Tile>of() : under(previous, area).tiles(previous);
		if (former.stream().noneMatch(tile -> tile.texture != null) || whole.tiles(overview).stream().anyMatch(tile -> tile.texture == null))
			paintCoarse(graphics, transform, area, end);
		else if (former.stream().anyMatch(tile -> tile.texture == null))
			paint(graphics, overview, whole.tiles(overview));
		paint(graphics, previous, former);
		graphics.popState();
	}

	private void paint(Graphics graphics, Layer layer, List<Tile> tiles) {
		for (var tile : tiles)
			if (tile.texture != null)
				tile.texture.paint(graphics, new Rectangle(0, 0, SIZE, SIZE), stretched(layer, tile), false);
	}

	/** The picture as fine as it is there, with the coarse scene on it. */
	private void paintCoarse(Graphics graphics, CanvasTransform transform, Rectangle area, long end) {
		picture.paint(graphics, transform, area, end);
		graphics.setInterpolation(SWT.LOW);
		for (var tile : shapes ? whole.tiles(overview) : List.<Tile>of()) {
			var to = stretched(overview, tile);
			if (tile.image != null && to.intersects(area) && System.nanoTime() < end)
				graphics.drawImage(tile.image, 0, 0, SIZE, SIZE, to.x, to.y, to.width, to.height);
		}
	}

	/** Where on the screen a tile of another layer belongs; at least a pixel. */
	private Rectangle stretched(Layer layer, Tile tile) {
		double size = SIZE * current.scale / layer.scale;
		int x = (int) Math.rint(tile.column * size) + offsetX;
		int y = (int) Math.rint(tile.row * size) + offsetY;
		int right = (int) Math.rint((tile.column + 1) * size) + offsetX;
		int bottom = (int) Math.rint((tile.row + 1) * size) + offsetY;
		return new Rectangle(x, y, Math.max(1, right - x), Math.max(1, bottom - y));
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
