package org.labelwright.media.internal;

import java.util.ArrayList;
import java.util.List;

/** The levels of a picture from a finest one, {@link #base}, to the coarsest. */
final class Pyramid {

	private final int base;
	private final List<Plane> planes = new ArrayList<>();

	/**
	 * @param finest the upright picture at level {@code base}
	 * @param levels how many levels the whole picture has
	 */
	Pyramid(Plane finest, int base, int levels) {
		this.base = base;
		planes.add(finest);
		for (int level = base + 1; level < levels; level++)
			planes.add(halved(planes.getLast()));
	}

	/** The finest level it holds. */
	int base() {
		return base;
	}

	Plane level(int level) {
		return planes.get(level - base);
	}

	/** Half the size, rounded up: each pixel is the mean of the up to four it stands for. */
	static Plane halved(Plane plane) {
		int width = plane.width() + 1 >> 1;
		int height = plane.height() + 1 >> 1;
		var pixels = new int[width * height];
		var rows = new int[2 * plane.width()];
		for (int row = 0; row < height; row++) {
			int count = Math.min(2, plane.height() - 2 * row);
			plane.copy(0, 2 * row, plane.width(), count, rows);
			halve(rows, plane.width(), count, pixels, row * width, plane.opaque());
		}
		return Plane.of(width, height, pixels, plane.opaque());
	}

	private static void halve(int[] rows, int width, int count, int[] out, int at, boolean opaque) {
		int second = count == 2 ? width : 0;
		int pairs = width & ~1;
		for (int x = 0; x < pairs; x += 2)
			out[at++] = mean(rows[x], rows[x + 1], rows[second + x], rows[second + x + 1], opaque);
		if (pairs < width)
			out[at] = mean(rows[pairs], rows[pairs], rows[second + pairs], rows[second + pairs], opaque);
	}

	/** Mean of four colours, each weighted with its opacity, rounded to the nearest. */
	static int mean(int a, int b, int c, int d, boolean opaque) {
		if (opaque || (a & b & c & d) >>> 24 == 255) {
			int redBlue = (a & 0xFF00FF) + (b & 0xFF00FF) + (c & 0xFF00FF) + (d & 0xFF00FF) + 0x20002;
			int green = (a & 0xFF00) + (b & 0xFF00) + (c & 0xFF00) + (d & 0xFF00) + 0x200;
			return 0xFF000000 | redBlue >> 2 & 0xFF00FF | green >> 2 & 0xFF00;
		}
		int alphaA = a >>> 24;
		int alphaB = b >>> 24;
		int alphaC = c >>> 24;
		int alphaD = d >>> 24;
		int alpha = alphaA + alphaB + alphaC + alphaD;
		if (alpha == 0)
			return 0;
		int half = alpha >> 1;
		int red = ((a >> 16 & 255) * alphaA + (b >> 16 & 255) * alphaB + (c >> 16 & 255) * alphaC
				+ (d >> 16 & 255) * alphaD + half) / alpha;
		int green = ((a >> 8 & 255) * alphaA + (b >> 8 & 255) * alphaB + (c >> 8 & 255) * alphaC
				+ (d >> 8 & 255) * alphaD + half) / alpha;
		int blue = ((a & 255) * alphaA + (b & 255) * alphaB + (c & 255) * alphaC + (d & 255) * alphaD + half) / alpha;
		return alpha + 2 >> 2 << 24 | red << 16 | green << 8 | blue;
	}
}
