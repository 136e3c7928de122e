package org.labelwright.ui.canvas.internal;

import java.util.Arrays;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Makes the data of images of packed pixels, on any thread. */
public final class Pixels {

	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private Pixels() {
	}

	/**
	 * The data of an image.
	 *
	 * @param argb pixels 0xAARRGGBB, not premultiplied
	 */
	static ImageData data(int[] argb, int width, int height) {
		var bytes = new byte[4 * width * height];
		byte[] alpha = null;
		for (int i = 0, at = 0; i < width * height; i++) {
			int pixel = argb[i];
			at++;
			bytes[at++] = (byte) (pixel >> 16);
			bytes[at++] = (byte) (pixel >> 8);
			bytes[at++] = (byte) pixel;
			if (pixel >>> 24 != 0xFF && alpha == null) {
				alpha = new byte[width * height];
				Arrays.fill(alpha, 0, i, (byte) 0xFF);
			}
			if (alpha != null)
				alpha[i] = (byte) (pixel >>> 24);
		}
		var data = new ImageData(width, height, 32, RGB, 4, bytes);
		data.alphaData = alpha;
		return data;
	}

	/**
	 * The data of an image with a border, in which the pixels at the edge go on.
	 *
	 * @param argb   pixels 0xAARRGGBB, not premultiplied, {@code width * height} of them
	 * @param border pixels on each side
	 */
	public static ImageData bordered(int[] argb, int width, int height, int border) {
		int across = width + 2 * border;
		int down = height + 2 * border;
		var pixels = new int[across * down];
		for (int y = 0; y < down; y++) {
			int from = width * Math.clamp(y - border, 0, height - 1);
			int to = across * y;
			System.arraycopy(argb, from, pixels, to + border, width);
			Arrays.fill(pixels, to, to + border, argb[from]);
			Arrays.fill(pixels, to + border + width, to + across, argb[from + width - 1]);
		}
		return data(pixels, across, down);
	}
}
