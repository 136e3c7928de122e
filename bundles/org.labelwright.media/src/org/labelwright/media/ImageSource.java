package org.labelwright.media;

import java.util.Optional;

import org.labelwright.core.Outcome;

/**
 * A picture, served as tiles of a pyramid. Coordinates are pixels of the upright picture, that is with
 * the EXIF orientation applied, from the top left. Level {@code k} has {@code ceil(size / 2^k)} pixels
 * on each side, pixel {@code x} of it standing for pixels {@code x * 2^k} up to
 * {@code (x + 1) * 2^k} of level 0; the last level fits into one tile.
 *
 * <p>Samples of more than 8 bits are scaled down to 8. Colour profiles are applied where the decoder
 * does so for the file (JPEG), else samples are shown as stored.
 */
public interface ImageSource extends MediaSource {

	/** Pixels across, upright. */
	int width();

	/** Pixels down, upright. */
	int height();

	/** The EXIF orientation stored in the file, 1 to 8, which has been applied; 1 when there is none. */
	default int orientation() {
		return info().orientation();
	}

	/** How many pages or frames the file has, at least 1. */
	default int pages() {
		return info().pages();
	}

	/** Which page or frame this is, from 0. */
	int page();

	/**
	 * Opens another page of the same file. It lives on its own and is closed on its own.
	 *
	 * @throws IndexOutOfBoundsException when there is no such page
	 */
	Outcome<ImageSource> openPage(int page);

	/** Pixels on each side of a tile that does not touch the right or bottom edge. */
	int tileSize();

	/** How many levels the pyramid has, at least 1. */
	default int levels() {
		int levels = 1;
		for (long size = Math.max(width(), height()); size > tileSize(); size = size + 1 >> 1)
			levels++;
		return levels;
	}

	/** Pixels across on a level. */
	default int width(int level) {
		return scaled(width(), level);
	}

	/** Pixels down on a level. */
	default int height(int level) {
		return scaled(height(), level);
	}

	/** How many tiles lie side by side on a level. */
	default int columns(int level) {
		return Math.ceilDiv(width(level), tileSize());
	}

	/** How many tiles lie one above another on a level. */
	default int rows(int level) {
		return Math.ceilDiv(height(level), tileSize());
	}

	/**
	 * Decodes one tile. May take long, most of all the first time.
	 *
	 * @throws MediaException            when the tile cannot be shown, or the source was closed meanwhile
	 * @throws IndexOutOfBoundsException when there is no such tile
	 */
	Tile read(TileKey key) throws MediaException;

	/**
	 * A rough picture of a tile, for showing something when {@link #read} would take much longer.
	 *
	 * @return empty when reading the tile itself is the quickest way
	 * @throws MediaException            when the tile cannot be shown, or the source was closed meanwhile
	 * @throws IndexOutOfBoundsException when there is no such tile
	 */
	default Optional<Tile> preview(TileKey key) throws MediaException {
		return Optional.empty();
	}

	/**
	 * The whole picture, scaled down to fit into a square, for instance as a thumbnail. A picture that fits
	 * keeps its size. The best way to see a picture of which nothing else is needed.
	 *
	 * @param side pixels on each side of the square, at least 1
	 * @throws MediaException when it cannot be shown, or the source was closed meanwhile
	 */
	default Pixels overview(int side) throws MediaException {
		int level = 0;
		while (level < levels() - 1 && Math.max(width(level + 1), height(level + 1)) >= side)
			level++;
		var whole = new int[width(level) * height(level)];
		for (int row = 0; row < rows(level); row++)
			for (int column = 0; column < columns(level); column++) {
				var key = new TileKey(level, column, row);
				var tile = preview(key).orElse(null);
				if (tile == null)
					tile = read(key);
				int at = row * tileSize() * width(level) + column * tileSize();
				for (int y = 0; y < tile.height(); y++)
					System.arraycopy(tile.argb(), y * tile.width(), whole, at + y * width(level), tile.width());
			}
		return new Pixels(width(level), height(level), whole).fitted(side);
	}

	private static int scaled(int size, int level) {
		return level > 30 ? 1 : (int) ((size + (1L << level) - 1) >> level);
	}
}
