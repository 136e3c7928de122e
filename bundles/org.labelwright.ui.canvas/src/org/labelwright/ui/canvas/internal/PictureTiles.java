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
import org.eclipse.swt.widgets.Display;
import org.labelwright.core.Problem;
import org.labelwright.media.ImageSource;
import org.labelwright.media.Tile;
import org.labelwright.media.TileKey;
import org.labelwright.media.TileListener;
import org.labelwright.media.TileService;
import org.labelwright.ui.canvas.CanvasTransform;
import org.locationtech.jts.geom.Envelope;

/** A picture of a file, painted from what tiles of it are there. Lives on the user interface's thread. */
final class PictureTiles implements Backdrop, TileListener {

	private static final int KEPT = 160;

	private final Display display;
	private final Consumer<Envelope> arrival;
	private final Consumer<Problem> failure;
	private final Map<TileKey, Shown> images = new LinkedHashMap<>(64, 0.75f, true);
	private ImageSource source;
	/** Of the source; null when there is none. */
	private TileService service;

	private record Shown(Tile tile, Texture image) {
	}

	/**
	 * @param arrival told of an area in source pixels that can be shown better
	 * @param failure told of a part that cannot be shown
	 */
	PictureTiles(Display display, Consumer<Envelope> arrival, Consumer<Problem> failure) {
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

	@Override
	public void clear() {
		if (source != null) {
			service.removeListener(this);
			service.release(source);
		}
		source = null;
		service = null;
		disposeImages();
	}

	@Override
	public boolean paint(Graphics graphics, CanvasTransform transform, Rectangle clip, long until) {
		if (source == null)
			return true;
		boolean whole = true;
		for (var key : tiles(transform, clip)) {
			var tile = best(key, until);
			tile.ifPresent(found -> paint(graphics, transform, clip, key, found));
			whole &= tile.filter(found -> found.key().equals(key)).isPresent();
		}
		forget();
		return whole;
	}

	/** The tile itself or the nearest coarser one that is there and ready for painting, or for which there is time. */
	private Optional<Tile> best(TileKey key, long until) {
		for (int up = 0; key.level() + up < source.levels(); up++) {
			var tile = service.peek(source, new TileKey(key.level() + up, key.column() >> up, key.row() >> up));
			if (tile.isPresent() && (ready(tile.get()) || System.nanoTime() < until))
				return tile;
		}
		return Optional.empty();
	}

	private boolean ready(Tile tile) {
		var shown = images.get(tile.key());
		return shown != null && shown.tile == tile;
	}

	/** The tiles of the right level under a rectangle of the screen, row by row; none beside the picture. */
	private List<TileKey> tiles(CanvasTransform transform, Rectangle area) {
		int level = level(transform.scale());
		long side = (long) source.tileSize() << level;
		int lastColumn = (int) Math.min(Math.floor(transform.sourceX(area.right()) / side), source.columns(level) - 1);
		int lastRow = (int) Math.min(Math.floor(transform.sourceY(area.bottom()) / side), source.rows(level) - 1);
		var tiles = new ArrayList<TileKey>();
		for (int row = (int) Math.max(0, Math.floor(transform.sourceY(area.y) / side)); row <= lastRow; row++)
			for (int column = (int) Math.max(0, Math.floor(transform.sourceX(area.x) / side)); column <= lastColumn; column++)
				tiles.add(new TileKey(level, column, row));
		return tiles;
	}

	@Override
	public void request(CanvasTransform transform, Rectangle view) {
		if (source == null)
			return;
		var wanted = new ArrayList<TileKey>();
		var coarsest = new TileKey(source.levels() - 1, 0, 0);
		if (service.peek(source, coarsest).isEmpty())
			wanted.add(coarsest);
		var missing = tiles(transform, view);
		if (!missing.isEmpty()) {
			double middleX = (missing.getFirst().column() + missing.getLast().column()) / 2.0;
			double middleY = (missing.getFirst().row() + missing.getLast().row()) / 2.0;
			missing.sort(Comparator.comparingDouble(k -> Math.hypot(k.column() - middleX, k.row() - middleY)));
			wanted.addAll(missing);
		}
		service.request(source, wanted);
	}

	/** Paints the part of a tile, maybe of a coarser level, that lies under another and in the clip. */
	private void paint(Graphics graphics, CanvasTransform transform, Rectangle clip, TileKey under, Tile tile) {
		long side = (long) source.tileSize() << under.level();
		int level = tile.key().level();
		var area = new Envelope(side * under.column(), side * (under.column() + 1), side * under.row(), side * (under.row() + 1));
		image(tile).paint(graphics, transform, area.intersection(Backdrop.area(transform, clip)), level,
				(long) tile.key().column() * source.tileSize() << level, (long) tile.key().row() * source.tileSize() << level);
	}

	private int level(double scale) {
		return Math.min(Backdrop.level(scale), source.levels() - 1);
	}

	private Texture image(Tile tile) {
		if (ready(tile))
			return images.get(tile.key()).image;
		var image = Texture.of(display, Pixels.bordered(tile.argb(), tile.width(), tile.height(), Texture.BORDER));
		var former = images.put(tile.key(), new Shown(tile, image));
		if (former != null)
			former.image.dispose();
		return image;
	}

	@Override
	public List<Problem> problems() {
		return source == null ? List.of() : source.problems();
	}

	/** The coarsest tile. */
	@Override
	public Optional<Texture> overview() {
		if (source == null)
			return Optional.empty();
		return service.peek(source, new TileKey(source.levels() - 1, 0, 0)).map(this::image);
	}

	@Override
	public boolean moving() {
		return false;
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
		long side = (long) from.tileSize() << key.level();
		later(from, () -> arrival.accept(new Envelope(side * key.column(), side * (key.column() + 1), side * key.row(), side * (key.row() + 1))));
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
