package org.labelwright.ui.canvas.internal;

import java.util.Arrays;

/**
 * Paints small closed shapes into packed pixels, without smooth edges. For shapes of a few pixels, of which there are
 * many thousands, this is much quicker than the general painting of the JDK.
 */
public final class Raster {

	/** Corners, and screen pixels of the longer side, up to which a shape is small. */
	public static final int MOST_POINTS = 64;
	public static final double MOST_SIZE = 256;

	private final int[] pixels;
	private final int width;
	private final int height;
	/** Where the edges cross a row of pixel centres, and whether downwards. */
	private final double[] crossings = new double[MOST_POINTS];
	private final boolean[] down = new boolean[MOST_POINTS];

	/** @param pixels {@code width * height} of 0xAARRGGBB, not premultiplied */
	public Raster(int[] pixels, int width, int height) {
		this.pixels = pixels;
		this.width = width;
		this.height = height;
	}

	/**
	 * Fills what lies inside by the non-zero winding rule; a pixel does when its centre does.
	 *
	 * @param xy    corners in pixels, x and y by turns
	 * @param count of corners, at most {@link #MOST_POINTS}
	 * @param argb  painted over what is there
	 */
	public void fill(double[] xy, int count, int argb) {
		double top = Double.POSITIVE_INFINITY;
		double bottom = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < count; i++) {
			top = Math.min(top, xy[2 * i + 1]);
			bottom = Math.max(bottom, xy[2 * i + 1]);
		}
		int last = (int) Math.min(height - 1, Math.ceil(bottom - 0.5));
		for (int row = (int) Math.max(0, Math.floor(top - 0.5)); row <= last; row++)
			fillRow(xy, count, row, argb);
	}

	private void fillRow(double[] xy, int count, int row, int argb) {
		int found = cross(xy, count, row + 0.5);
		int winding = 0;
		for (int i = 0; i + 1 < found; i++) {
			winding += down[i] ? 1 : -1;
			if (winding == 0)
				continue;
			int from = Math.max(0, (int) Math.ceil(crossings[i] - 0.5));
			int to = Math.min(width, (int) Math.ceil(crossings[i + 1] - 0.5));
			for (int at = row * width + from; at < row * width + to; at++)
				pixels[at] = over(argb, pixels[at]);
		}
	}

	/** Finds where the edges cross a height, from left to right. */
	private int cross(double[] xy, int count, double y) {
		int found = 0;
		double x1 = xy[2 * count - 2];
		double y1 = xy[2 * count - 1];
		for (int i = 0; i < count; i++) {
			double x2 = xy[2 * i];
			double y2 = xy[2 * i + 1];
			if (y1 <= y != y2 <= y) {
				double x = x1 + (y - y1) / (y2 - y1) * (x2 - x1);
				int at = found++;
				for (; at > 0 && crossings[at - 1] > x; at--) {
					crossings[at] = crossings[at - 1];
					down[at] = down[at - 1];
				}
				crossings[at] = x;
				down[at] = y1 <= y;
			}
			x1 = x2;
			y1 = y2;
		}
		return found;
	}

	/** Draws the closed line through corners, a pixel wide. */
	public void outline(double[] xy, int count, int argb) {
		int x = (int) Math.floor(xy[2 * count - 2]);
		int y = (int) Math.floor(xy[2 * count - 1]);
		for (int i = 0; i < count; i++) {
			int toX = (int) Math.floor(xy[2 * i]);
			int toY = (int) Math.floor(xy[2 * i + 1]);
			line(x, y, toX, toY, argb);
			x = toX;
			y = toY;
		}
	}

	/** Draws the edges of a rectangle, a pixel wide. */
	public void rectangle(int left, int top, int right, int bottom, int argb) {
		for (int y : new int[] { top, bottom })
			if (y >= 0 && y < height)
				Arrays.fill(pixels, y * width + Math.clamp(left, 0, width), y * width + Math.clamp(right + 1, 0, width), argb);
		for (int x : new int[] { left, right })
			for (int y = Math.max(0, top); x >= 0 && x < width && y <= Math.min(height - 1, bottom); y++)
				pixels[y * width + x] = argb;
	}

	/** Bresenham's line; from integers, so that it is the same wherever a tile cuts it off. */
	private void line(int x, int y, int toX, int toY, int argb) {
		if (Math.max(x, toX) < 0 || Math.min(x, toX) >= width || Math.max(y, toY) < 0 || Math.min(y, toY) >= height)
			return;
		int dx = Math.abs(toX - x);
		int dy = -Math.abs(toY - y);
		int stepX = x < toX ? 1 : -1;
		int stepY = y < toY ? 1 : -1;
		int error = dx + dy;
		while (true) {
			if (x >= 0 && x < width && y >= 0 && y < height)
				pixels[y * width + x] = argb;
			if (x == toX && y == toY)
				return;
			int twice = 2 * error;
			if (twice >= dy) {
				error += dy;
				x += stepX;
			}
			if (twice <= dx) {
				error += dx;
				y += stepY;
			}
		}
	}

	/** Source over destination, neither premultiplied. */
	public static int over(int source, int destination) {
		int sa = source >>> 24;
		int da = (destination >>> 24) * (255 - sa) / 255;
		int a = sa + da;
		if (a == 0)
			return 0;
		int r = ((source >> 16 & 255) * sa + (destination >> 16 & 255) * da) / a;
		int g = ((source >> 8 & 255) * sa + (destination >> 8 & 255) * da) / a;
		int b = ((source & 255) * sa + (destination & 255) * da) / a;
		return a << 24 | r << 16 | g << 8 | b;
	}
}
