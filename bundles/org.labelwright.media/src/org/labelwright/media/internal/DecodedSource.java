package org.labelwright.media.internal;

import java.awt.Rectangle;
import java.io.IOException;
import java.lang.ref.SoftReference;

import org.labelwright.media.MediaException;
import org.labelwright.media.Pixels;
import org.labelwright.media.Tile;
import org.labelwright.media.TileKey;
import org.labelwright.media.internal.ImageFileProvider.Limits;

/**
 * A picture that must be decoded from its beginning, which is done once. What was decoded is kept while
 * there is memory to spare, and decoded again when it is asked for after that. A picture beyond the
 * budget is decoded coarsely; its finer levels are decoded strip by strip when they are asked for.
 */
final class DecodedSource extends AbstractImageSource {

	private static final int TILE = 512;
	/** Mostly three for the decoded samples, and what the coarser levels take. */
	private static final long BYTES_A_PIXEL = 5;

	private final long budget;
	private final int base;
	private SoftReference<Pyramid> pyramid = new SoftReference<>(null);
	private SoftReference<Strip> strip = new SoftReference<>(null);

	/** Rows of a finer level, as stored. */
	private record Strip(int level, int from, int to, Plane plane) {
	}

	DecodedSource(ImageHeader header, int page, Limits limits) {
		super(header, page, TILE, limits);
		this.budget = limits.budget();
		long pixels = (long) header.width() * header.height();
		int level = 0;
		while (pixels * BYTES_A_PIXEL >> 2 * level > budget)
			level++;
		this.base = Math.min(level, levels() - 1);
	}

	@Override
	protected Tile decode(TileKey key) throws IOException {
		return key.level() >= base ? cut(pyramid().level(key.level()), key) : fine(key);
	}

	/** Unless the picture is decoded already, no more of it is kept than the overview needs. */
	@Override
	public Pixels overview(int side) throws MediaException {
		if (header.gif().isPresent() || held() != null)
			return super.overview(side);
		return guarded(() -> {
			int step = Math.max(1, Math.max(width(), height()) / Math.max(2 * side, TILE));
			var upright = header.orientation().upright(decode(new Rectangle(header.width(), header.height()), step));
			var pixels = new int[upright.width() * upright.height()];
			upright.copy(0, 0, upright.width(), upright.height(), pixels);
			return new Pixels(upright.width(), upright.height(), pixels).fitted(side);
		});
	}

	private synchronized Pyramid held() {
		return pyramid.get();
	}

	private synchronized Pyramid pyramid() throws IOException {
		var held = pyramid.get();
		if (held == null) {
			checkOpen();
			if (header.format() == ImageFormat.PNG)
				note(PngFile.read(file(), true).problems());
			var stored = header.gif().isPresent() ? GifFrames.compose(header, page(), this::closed, this::note)
					: decode(new Rectangle(header.width(), header.height()), 1 << base);
			held = new Pyramid(header.orientation().upright(stored), base, levels());
			pyramid = new SoftReference<>(held);
		}
		return held;
	}

	private Plane decode(Rectangle region, int step) throws IOException {
		int index = header.tiff().map(tiff -> tiff.pages().get(page()).index()).orElse(0);
		var decoded = Decoder.decode(header, new Decoder.Request(index, region, step), this::closed);
		note(decoded.problems());
		return new ImagePlane(decoded.image());
	}

	/** Cuts a tile of a level that is too fine to be held as a whole. */
	private synchronized Tile fine(TileKey key) throws IOException {
		int level = key.level();
		var orientation = header.orientation();
		int storedWidth = scaled(header.width(), level);
		int storedHeight = scaled(header.height(), level);
		int width = Math.min(TILE, width(level) - key.column() * TILE);
		int height = Math.min(TILE, height(level) - key.row() * TILE);
		var area = orientation.stored(new Rectangle(key.column() * TILE, key.row() * TILE, width, height), storedWidth,
				storedHeight);
		var rows = strip(level, area.y, area.y + area.height, storedHeight);
		var part = new int[area.width * area.height];
		rows.plane.copy(area.x, area.y - rows.from, area.width, area.height, part);
		var pixels = new int[width * height];
		orientation.upright(Plane.of(area.width, area.height, part, rows.plane.opaque())).copy(0, 0, width, height,
				pixels);
		return new Tile(key, width, height, pixels);
	}

	/** Rows that include those asked for, as many as the budget allows, since each strip costs a decoding from the start. */
	private Strip strip(int level, int from, int to, int storedHeight) throws IOException {
		var held = strip.get();
		if (held != null && held.level == level && held.from <= from && held.to >= to)
			return held;
		checkOpen();
		strip = new SoftReference<>(null);
		long rows = Math.max(to - from, (budget / 2 / BYTES_A_PIXEL << level) / header.width());
		int end = (int) Math.min(storedHeight, from + rows);
		int start = (int) Math.max(0, Math.min(from, end - rows));
		int y = start << level;
		var region = new Rectangle(0, y, header.width(), Math.min(header.height() - y, end - start << level));
		held = new Strip(level, start, end, decode(region, 1 << level));
		strip = new SoftReference<>(held);
		return held;
	}

	private static int scaled(int size, int level) {
		return (int) ((size + (1L << level) - 1) >> level);
	}
}
