package org.labelwright.ui.canvas.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.labelwright.core.Problem;
import org.labelwright.media.ImageSource;
import org.labelwright.media.Tile;
import org.labelwright.media.TileKey;
import org.labelwright.media.TileListener;
import org.labelwright.media.TileService;
import org.labelwright.ui.canvas.CanvasTransform;

/** The picture, painted from what tiles are there. Lives on the user interface's thread. */
final class PictureTiles implements TileListener {

	/** Above this scale pixels are shown as squares. */
	private static final double SQUARES = 2;
	private static final int KEPT = 160;

	private final Display display;
	private final Runnable arrival;
	private final Consumer<Problem> failure;
	private final Map<TileKey, Shown> images = new LinkedHashMap<>(64, 0.75f, true);
	private ImageSource source;
	/** Of the source; null when there is none. */
	private TileService service;

	private record Shown(Tile tile, Image image) {
	}

	/**
	 * @param arrival asks for the picture to be painted anew
	 * @param failure told of a part that cannot be shown
	 */
	PictureTiles(Display display, Runnable arrival, Consumer<Problem> failure) {
		this.display = display;
		this.arrival = arrival;
		this.failure = failure;
	}

	/**
	 * Shows another picture; the one before is given back to the service that it came from.
	 *
	 * @param from opened the picture: each project has a service of its own
	 */
	void show(ImageSource picture, TileService from) {
		clear();
		source = picture;
		service = from;
		service.addListener(this);
	}

	/** Shows none. */
	void clear() {
		if (source != null) {
			service.removeListener(this);
			service.release(source);
		}
		source = null;
		service = null;
		disposeImages();
	}

	/** Paints what lies in the clip, and asks for what is missing. */
	void paint(Graphics graphics, CanvasTransform transform, Rectangle clip, Rectangle view) {
		if (source == null)
			return;
		graphics.setInterpolation(transform.scale() >= SQUARES ? SWT.NONE : SWT.LOW);
		for (var key : tiles(transform, clip))
			service.bestAvailable(source, key).ifPresent(tile -> paint(graphics, transform, clip, key, tile));
		request(transform, view);
		forget();
	}

	/** Whether all tiles of a view have been painted at their own level. */
	boolean sharp(CanvasTransform transform, Rectangle view) {
		return source == null || tiles(transform, view).stream().allMatch(key -> images.containsKey(key)
				&& service.peek(source, key).filter(tile -> tile == images.get(key).tile).isPresent());
	}

	/** The tiles of the right level under a rectangle of the screen. */
	private List<TileKey> tiles(CanvasTransform transform, Rectangle area) {
		int level = level(transform.scale());
		long side = (long) source.tileSize() << level;
		int lastColumn = index(transform.sourceX(area.x + area.width), side, source.columns(level));
		int lastRow = index(transform.sourceY(area.y + area.height), side, source.rows(level));
		var tiles = new ArrayList<TileKey>();
		for (int row = index(transform.sourceY(area.y), side, source.rows(level)); row <= lastRow; row++)
			for (int column = index(transform.sourceX(area.x), side, source.columns(level)); column <= lastColumn; column++)
				tiles.add(new TileKey(level, column, row));
		return tiles;
	}

	private void request(CanvasTransform transform, Rectangle view) {
		var wanted = new ArrayList<TileKey>();
		var coarsest = new TileKey(source.levels() - 1, 0, 0);
		if (service.peek(source, coarsest).isEmpty())
			wanted.add(coarsest);
		var missing = tiles(transform, view);
		double middleX = (missing.getFirst().column() + missing.getLast().column()) / 2.0;
		double middleY = (missing.getFirst().row() + missing.getLast().row()) / 2.0;
		missing.sort(Comparator.comparingDouble(k -> Math.hypot(k.column() - middleX, k.row() - middleY)));
		wanted.addAll(missing);
		service.request(source, wanted);
	}

	/** Paints the part of a tile, maybe of a coarser level, that lies under another and in the clip. */
	private void paint(Graphics graphics, CanvasTransform transform, Rectangle clip, TileKey under, Tile tile) {
		long side = (long) source.tileSize() << under.level();
		int shift = tile.key().level();
		long originX = (long) tile.key().column() * source.tileSize() << shift;
		long originY = (long) tile.key().row() * source.tileSize() << shift;
		double left = Math.max(under.column() * side, transform.sourceX(clip.x));
		double top = Math.max(under.row() * side, transform.sourceY(clip.y));
		double right = Math.min((under.column() + 1) * side, transform.sourceX(clip.x + clip.width));
		double bottom = Math.min((under.row() + 1) * side, transform.sourceY(clip.y + clip.height));
		double pixel = 1L << shift;
		int x = Math.clamp((long) Math.floor((left - originX) / pixel), 0, tile.width());
		int y = Math.clamp((long) Math.floor((top - originY) / pixel), 0, tile.height());
		int endX = Math.clamp((long) Math.ceil((right - originX) / pixel), 0, tile.width());
		int endY = Math.clamp((long) Math.ceil((bottom - originY) / pixel), 0, tile.height());
		int screenX = (int) Math.rint(transform.screenX(originX + x * pixel));
		int screenY = (int) Math.rint(transform.screenY(originY + y * pixel));
		int screenEndX = (int) Math.rint(transform.screenX(originX + endX * pixel));
		int screenEndY = (int) Math.rint(transform.screenY(originY + endY * pixel));
		if (endX > x && endY > y && screenEndX > screenX && screenEndY > screenY)
			graphics.drawImage(image(tile), x, y, endX - x, endY - y, screenX, screenY, screenEndX - screenX, screenEndY - screenY);
	}

	/** The coarsest level whose pixels are not larger than the screen's. */
	private int level(double scale) {
		int level = 0;
		while (level + 1 < source.levels() && scale * (1L << level + 1) <= 1)
			level++;
		return level;
	}

	private static int index(double at, long side, int count) {
		return (int) Math.clamp(Math.floor(at / side), 0, count - 1);
	}

	private Image image(Tile tile) {
		var shown = images.get(tile.key());
		if (shown != null && shown.tile == tile)
			return shown.image;
		if (shown != null)
			shown.image.dispose();
		var image = Pixels.image(display, tile.argb(), tile.width(), tile.height());
		images.put(tile.key(), new Shown(tile, image));
		return image;
	}

	/** The coarsest tile, which shows the whole picture, when it is there. */
	Optional<Image> overview() {
		if (source == null)
			return Optional.empty();
		return service.peek(source, new TileKey(source.levels() - 1, 0, 0)).map(this::image);
	}

	private void forget() {
		var oldest = images.values().iterator();
		while (images.size() > KEPT && oldest.hasNext()) {
			oldest.next().image.dispose();
			oldest.remove();
		}
	}

	private void disposeImages() {
		images.values().forEach(shown -> shown.image.dispose());
		images.clear();
	}

	@Override
	public void arrived(ImageSource from, TileKey key) {
		later(from, arrival);
	}

	@Override
	public void failed(ImageSource from, TileKey key, Problem problem) {
		later(from, () -> failure.accept(problem));
	}

	private void later(ImageSource from, Runnable news) {
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (from == source && !display.isDisposed())
					news.run();
			});
	}
}
