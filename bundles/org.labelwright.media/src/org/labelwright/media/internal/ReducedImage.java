package org.labelwright.media.internal;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads any part of a chunked image at any level, upright, decoding only the chunks it touches. Safe for
 * use from several threads.
 */
final class ReducedImage {

	/** Pixels that are put together at a time before they are reduced. */
	private static final int BLOCK = 1024;
	private static final long CACHE_PIXELS = 1L << 23;

	private final TiffChunks chunks;
	private final Orientation orientation;
	private final Faults faults;
	private final Map<Long, Plane> cache = new LinkedHashMap<>(16, 0.75f, true); // guarded by itself

	/** Hears of chunks that cannot be decoded. */
	interface Faults {
		void add(int column, int row, IOException fault);

		/** @throws IOException to end the reading early */
		void check() throws IOException;
	}

	ReducedImage(TiffChunks chunks, Orientation orientation, Faults faults) {
		this.chunks = chunks;
		this.orientation = orientation;
		this.faults = faults;
	}

	TiffChunks chunks() {
		return chunks;
	}

	/** Pixels across, upright. */
	int width() {
		return orientation.swaps() ? chunks.imageHeight() : chunks.imageWidth();
	}

	/** Pixels down, upright. */
	int height() {
		return orientation.swaps() ? chunks.imageWidth() : chunks.imageHeight();
	}

	/**
	 * A part of the image, each side halved a number of times and rounded up. What the file does not hold is
	 * transparent.
	 *
	 * @param area lies within the upright image and starts at multiples of {@code 2^halvings}
	 */
	Plane.Packed read(Rectangle area, int halvings) throws IOException {
		int width = shrunk(area.width, halvings);
		int height = shrunk(area.height, halvings);
		var out = new int[Math.multiplyExact(width, height)];
		int unit = 1 << halvings;
		int along = Math.max(unit, chunks.tiled() ? BLOCK : roundUp(orientation.swaps() ? area.height : area.width, unit));
		int across = Math.max(unit, chunks.tiled() ? BLOCK : BLOCK * BLOCK / along & -unit); // strips need no cutting
		int blockWidth = orientation.swaps() ? across : along;
		int blockHeight = orientation.swaps() ? along : across;
		for (int y = 0; y < area.height; y += blockHeight)
			for (int x = 0; x < area.width; x += blockWidth) {
				faults.check();
				var block = new Rectangle(area.x + x, area.y + y, Math.min(blockWidth, area.width - x),
						Math.min(blockHeight, area.height - y));
				var stored = orientation.stored(block, chunks.imageWidth(), chunks.imageHeight());
				if (!holds(stored))
					continue;
				var plane = orientation.upright(assemble(stored));
				for (int i = 0; i < halvings; i++)
					plane = Pyramid.halved(plane);
				copy(plane, out, width, x >> halvings, y >> halvings);
			}
		return new Plane.Packed(width, height, out, false);
	}

	private static void copy(Plane plane, int[] out, int stride, int x, int y) {
		var pixels = new int[plane.width() * plane.height()];
		plane.copy(0, 0, plane.width(), plane.height(), pixels);
		for (int row = 0; row < plane.height(); row++)
			System.arraycopy(pixels, row * plane.width(), out, (y + row) * stride + x, plane.width());
	}

	/** Whether the file holds any chunk of an area. */
	private boolean holds(Rectangle area) {
		for (int row = area.y / chunks.height(); row <= (area.y + area.height - 1) / chunks.height(); row++)
			for (int column = area.x / chunks.width(); column <= (area.x + area.width - 1) / chunks.width(); column++)
				if (chunks.holds(column, row))
					return true;
		return false;
	}

	private Plane assemble(Rectangle area) throws IOException {
		var out = new int[Math.multiplyExact(area.width, area.height)];
		int width = chunks.width();
		int height = chunks.height();
		for (int row = area.y / height; row <= (area.y + area.height - 1) / height; row++)
			for (int column = area.x / width; column <= (area.x + area.width - 1) / width; column++) {
				var chunk = chunk(column, row);
				if (chunk.isEmpty())
					continue;
				var plane = chunk.get();
				var part = area.intersection(new Rectangle(column * width, row * height, Math.min(width, plane.width()),
						Math.min(height, plane.height())));
				if (part.isEmpty())
					continue;
				var pixels = new int[part.width * part.height];
				plane.copy(part.x - column * width, part.y - row * height, part.width, part.height, pixels);
				for (int y = 0; y < part.height; y++)
					System.arraycopy(pixels, y * part.width, out, (part.y - area.y + y) * area.width + part.x - area.x,
							part.width);
			}
		return Plane.of(area.width, area.height, out, false);
	}

	/** Empty when the file does not hold it or it cannot be decoded. */
	Optional<Plane> chunk(int column, int row) throws IOException {
		faults.check();
		long key = (long) row << 32 | column;
		synchronized (cache) {
			var held = cache.get(key);
			if (held != null)
				return Optional.of(held);
		}
		Optional<Plane> decoded;
		try {
			decoded = chunks.decode(column, row);
		} catch (IOException e) {
			faults.check(); // a closed file is no fault of the chunk
			faults.add(column, row, e);
			return Optional.empty();
		}
		decoded.ifPresent(plane -> keep(key, plane));
		return decoded;
	}

	private void keep(long key, Plane plane) {
		synchronized (cache) {
			cache.put(key, plane);
			long most = Math.max(1, CACHE_PIXELS / ((long) chunks.width() * chunks.height()));
			for (Iterator<?> oldest = cache.values().iterator(); cache.size() > most && oldest.hasNext();) {
				oldest.next();
				oldest.remove();
			}
		}
	}

	static int shrunk(int size, int halvings) {
		return (int) ((size + (1L << halvings) - 1) >> halvings);
	}

	private static int roundUp(int size, int unit) {
		return Math.ceilDiv(size, unit) * unit;
	}
}
