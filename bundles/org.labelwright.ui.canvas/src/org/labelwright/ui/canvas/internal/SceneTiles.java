package org.labelwright.ui.canvas.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.draw2d.Graphics;
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
 * The scene as tiles of screen pixels at the present scale. What is cheap is painted at once, the rest
 * in the background, with the tiles of the scale before shown stretched meanwhile. A change repaints
 * only the rectangle it touches. Lives on the user interface's thread.
 */
final class SceneTiles {

	private static final int SIZE = 256;
	/** Microseconds of painting that one frame may do itself. */
	private static final long FRAME_BUDGET = 12_000;
	/** Likewise for a change, which is waited for. */
	private static final long PATCH_BUDGET = 20_000;
	private static final long UPLOAD = 500;
	/** Nanoseconds after which a frame looks for no more tiles to paint, and leaves them to the next. */
	private static final long FRAME_TIME = 8_000_000;
	private static final int KEPT = 320;

	private final Scene scene;
	private final Display display;
	private final Executor executor;
	private final Consumer<Rectangle> repaint;
	private volatile Layer current = new Layer(1);
	private Layer previous;
	/** The tiles that the view shows, whatever part of it was painted last. */
	private volatile Span shown = new Span(0, -1, 0, -1);
	private volatile int fillAlpha = 64;
	private int offsetX;
	private int offsetY;

	private record Span(int firstColumn, int lastColumn, int firstRow, int lastRow) {

		static Span of(Rectangle area, int offsetX, int offsetY) {
			return new Span(Math.floorDiv(area.x - offsetX, SIZE), Math.floorDiv(area.x + area.width - 1 - offsetX, SIZE),
					Math.floorDiv(area.y - offsetY, SIZE), Math.floorDiv(area.y + area.height - 1 - offsetY, SIZE));
		}

		boolean contains(Tile tile) {
			return tile.column >= firstColumn && tile.column <= lastColumn && tile.row >= firstRow && tile.row <= lastRow;
		}
	}

	private static final class Layer {
		final double scale;
		final Map<Long, Tile> tiles = new HashMap<>();

		Layer(double scale) {
			this.scale = scale;
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
		/** What has changed since it was painted, in its own pixels; null for nothing. */
		Rectangle dirty;
		volatile boolean requested;

		Tile(int column, int row) {
			this.column = column;
			this.row = row;
		}

		void dispose() {
			if (image != null)
				image.dispose();
			image = null;
		}
	}

	/**
	 * @param executor paints in the background
	 * @param repaint  asks for a rectangle of the screen to be painted anew
	 */
	SceneTiles(Scene scene, Display display, Executor executor, Consumer<Rectangle> repaint) {
		this.scene = scene;
		this.display = display;
		this.executor = executor;
		this.repaint = repaint;
		scene.onChange(this::changed);
	}

	private void changed(Envelope area) {
		mark(current, area);
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
			if (toX <= fromX || toY <= fromY)
				continue;
			var dirty = new Rectangle(fromX, fromY, toX - fromX, toY - fromY);
			tile.dirty = tile.dirty == null ? dirty : tile.dirty.union(dirty);
		}
	}

	/** Paints what of the view lies in the clip. */
	void paint(Graphics graphics, CanvasTransform transform, Rectangle clip, Rectangle view) {
		changeScale(transform.scale());
		offsetX = (int) Math.rint(transform.offsetX());
		offsetY = (int) Math.rint(transform.offsetY());
		shown = Span.of(view, offsetX, offsetY);
		var span = Span.of(clip, offsetX, offsetY);
		long budget = FRAME_BUDGET;
		long end = System.nanoTime() + FRAME_TIME;
		Rectangle later = null;
		for (int row = span.firstRow; row <= span.lastRow; row++)
			for (int column = span.firstColumn; column <= span.lastColumn; column++) {
				int c = column;
				int r = row;
				var tile = current.tiles.computeIfAbsent(key(column, row), k -> new Tile(c, r));
				int x = offsetX + column * SIZE;
				int y = offsetY + row * SIZE;
				boolean stale = !tile.requested && (!tile.painted || tile.dirty != null);
				if (stale && System.nanoTime() < end)
					budget = refresh(tile, budget);
				else if (stale)
					later = later == null ? new Rectangle(x, y, SIZE, SIZE) : later.union(new Rectangle(x, y, SIZE, SIZE));
				if (tile.image != null)
					graphics.drawImage(tile.image, x, y);
				else if (!tile.painted)
					paintPrevious(graphics, new Rectangle(x, y, SIZE, SIZE));
			}
		if (later != null) {
			var rest = later;
			display.asyncExec(() -> repaint.accept(rest));
		}
		if (current.tiles.size() > KEPT)
			forget();
	}

	/** @param opacity of the inside of shapes, 0 to 1 */
	void setOpacity(double opacity) {
		int alpha = (int) Math.round(255 * opacity);
		if (alpha == fillAlpha)
			return;
		fillAlpha = alpha;
		var scale = current.scale;
		dispose();
		previous = null;
		current = new Layer(scale);
	}

	private void changeScale(double scale) {
		if (scale == current.scale)
			return;
		if (previous == null || current.tiles.values().stream().anyMatch(tile -> tile.painted && shown.contains(tile))) {
			if (previous != null)
				previous.dispose();
			previous = current;
		} else {
			current.dispose();
		}
		current = new Layer(scale);
	}

	private void forget() {
		current.tiles.values().removeIf(tile -> {
			boolean old = !shown.contains(tile);
			if (old)
				tile.dispose();
			return old;
		});
	}

	private long refresh(Tile tile, long budget) {
		boolean patch = tile.painted && tile.dirty != null;
		var region = patch ? tile.dirty : new Rectangle(0, 0, SIZE, SIZE);
		int left = tile.column * SIZE + region.x;
		int top = tile.row * SIZE + region.y;
		var entries = entries(left, top, region.width, region.height);
		if (entries.isEmpty() && (tile.pixels == null || !patch)) {
			accept(tile, null);
			tile.dirty = null;
			return budget;
		}
		long cost = TileRenderer.cost(entries) + UPLOAD;
		boolean dense = patch ? tile.dense : TileRenderer.dense(entries, SIZE, SIZE);
		tile.dense = dense;
		if (cost > (patch ? PATCH_BUDGET : budget)) {
			request(tile);
			return budget;
		}
		tile.dirty = null;
		Scene.sortByRank(entries);
		int[] pixels = TileRenderer.render(entries, current.scale, left, top, region.width, region.height, dense, fillAlpha);
		accept(tile, patch ? merged(tile.pixels, region, pixels) : pixels);
		return budget - cost;
	}

	private static int[] merged(int[] tile, Rectangle region, int[] patch) {
		int[] pixels = tile == null ? new int[SIZE * SIZE] : tile;
		for (int y = 0; y < region.height; y++)
			System.arraycopy(patch, y * region.width, pixels, (region.y + y) * SIZE + region.x, region.width);
		return pixels;
	}

	private void request(Tile tile) {
		var layer = current;
		var entries = entries(tile.column * SIZE, tile.row * SIZE, SIZE, SIZE);
		tile.dirty = null;
		tile.requested = true;
		try {
			executor.execute(() -> paintInBackground(layer, tile, entries));
		} catch (RejectedExecutionException e) {
			tile.requested = false; // the canvas is being closed
		}
	}

	private void paintInBackground(Layer layer, Tile tile, List<SceneEntry> entries) {
		int[] pixels = null;
		try {
			if (layer == current && shown.contains(tile)) {
				Scene.sortByRank(entries);
				pixels = TileRenderer.render(entries, layer.scale, tile.column * SIZE, tile.row * SIZE, SIZE, SIZE, tile.dense, fillAlpha);
			}
		} catch (RuntimeException e) {
			ILog.get().error("A part of the annotations could not be painted.", e); //$NON-NLS-1$
			pixels = new int[SIZE * SIZE];
		}
		int[] result = pixels;
		var data = pixels == null || empty(pixels) ? null : Pixels.data(pixels, SIZE, SIZE);
		if (display.isDisposed())
			return;
		display.asyncExec(() -> {
			tile.requested = false;
			if (layer != current)
				return;
			if (result != null)
				accept(tile, result, data);
			else
				tile.painted = false; // what it shows may be out of date
			repaint.accept(new Rectangle(offsetX + tile.column * SIZE, offsetY + tile.row * SIZE, SIZE, SIZE));
		});
	}

	private void accept(Tile tile, int[] pixels) {
		accept(tile, pixels, pixels == null || empty(pixels) ? null : Pixels.data(pixels, SIZE, SIZE));
	}

	/** @param data of the pixels, or null when there is nothing on them */
	private void accept(Tile tile, int[] pixels, ImageData data) {
		tile.dispose();
		tile.painted = true;
		tile.pixels = data == null ? null : pixels;
		if (data != null)
			tile.image = new Image(display, data);
	}

	private static boolean empty(int[] pixels) {
		for (int pixel : pixels)
			if (pixel != 0)
				return false;
		return true;
	}

	private List<SceneEntry> entries(int left, int top, int width, int height) {
		double scale = current.scale;
		return scene.painted(new Envelope((left - TileRenderer.REACH) / scale, (left + width + TileRenderer.REACH) / scale,
				(top - TileRenderer.REACH) / scale, (top + height + TileRenderer.REACH) / scale));
	}

	/** Shows the part of the former layer that lies in a rectangle of the screen, stretched. */
	private void paintPrevious(Graphics graphics, Rectangle area) {
		if (previous == null)
			return;
		double stretch = current.scale / previous.scale;
		double size = SIZE * stretch;
		graphics.pushState();
		graphics.clipRect(area);
		graphics.setInterpolation(SWT.LOW);
		int firstColumn = (int) Math.floor((area.x - offsetX) / size);
		int lastColumn = (int) Math.floor((area.x + area.width - 1 - offsetX) / size);
		int firstRow = (int) Math.floor((area.y - offsetY) / size);
		int lastRow = (int) Math.floor((area.y + area.height - 1 - offsetY) / size);
		for (int row = firstRow; row <= lastRow; row++)
			for (int column = firstColumn; column <= lastColumn; column++) {
				var tile = previous.tiles.get(key(column, row));
				if (tile == null || tile.image == null)
					continue;
				int x = (int) Math.rint(column * size) + offsetX;
				int y = (int) Math.rint(row * size) + offsetY;
				int right = (int) Math.rint((column + 1) * size) + offsetX;
				int bottom = (int) Math.rint((row + 1) * size) + offsetY;
				if (right > x && bottom > y)
					graphics.drawImage(tile.image, 0, 0, SIZE, SIZE, x, y, right - x, bottom - y);
			}
		graphics.popState();
	}

	private static Long key(int column, int row) {
		return (long) column << 32 | row & 0xFFFFFFFFL;
	}

	void dispose() {
		current.dispose();
		if (previous != null)
			previous.dispose();
	}
}
