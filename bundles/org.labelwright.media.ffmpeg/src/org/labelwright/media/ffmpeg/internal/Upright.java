package org.labelwright.media.ffmpeg.internal;

import org.labelwright.media.Pixels;

/** Turns and mirrors pixels as an EXIF orientation says. */
final class Upright {

	private Upright() {
	}

	/**
	 * @param orientation 1 to 8
	 * @param argb        {@code width * height} pixels as they are stored; become the answer's when nothing is to be done
	 */
	static Pixels of(int orientation, int width, int height, int[] argb) {
		int last = width * height - 1;
		int below = last - width + 1;
		return switch (orientation) {
		case 2 -> walk(width, height, argb, width - 1, -1, width);
		case 3 -> walk(width, height, argb, last, -1, -width);
		case 4 -> walk(width, height, argb, below, 1, -width);
		case 5 -> walk(height, width, argb, 0, width, 1);
		case 6 -> walk(height, width, argb, below, -width, 1);
		case 7 -> walk(height, width, argb, last, -width, -1);
		case 8 -> walk(height, width, argb, width - 1, width, -1);
		default -> new Pixels(width, height, argb);
		};
	}

	/**
	 * @param from  where the top left pixel is stored
	 * @param right steps to the pixel to the right of another
	 * @param down  steps to the pixel below another
	 */
	private static Pixels walk(int width, int height, int[] stored, int from, int right, int down) {
		var argb = new int[stored.length];
		for (int y = 0, at = 0; y < height; y++)
			for (int x = 0, stand = from + y * down; x < width; x++, stand += right)
				argb[at++] = stored[stand];
		return new Pixels(width, height, argb);
	}
}
