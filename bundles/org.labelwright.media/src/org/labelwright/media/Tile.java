package org.labelwright.media;

/**
 * The pixels of one tile. Shared between threads: nobody writes to {@link #argb()}.
 *
 * @param key    which tile
 * @param width  pixels; less than the tile size at the right edge
 * @param height pixels; less than the tile size at the bottom edge
 * @param argb   {@code width * height} pixels, row by row, each 0xAARRGGBB in sRGB, not premultiplied
 */
public record Tile(TileKey key, int width, int height, int[] argb) {

	/** Bytes it takes in memory. */
	public long bytes() {
		return 4L * argb.length;
	}
}
