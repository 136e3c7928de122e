package org.labelwright.media;

import java.awt.image.BufferedImage;

/**
 * A small picture as a whole. Shared between threads: nobody writes to {@link #argb()}.
 *
 * @param argb {@code width * height} pixels, row by row, each 0xAARRGGBB in sRGB, not premultiplied
 */
public record Pixels(int width, int height, int[] argb) {

	public Pixels {
		if (width <= 0 || height <= 0 || (long) width * height != argb.length)
			throw new IllegalArgumentException(width + " x " + height + ", " + argb.length); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The same pixels for what paints or writes pictures. */
	public BufferedImage image() {
		var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		image.setRGB(0, 0, width, height, argb, 0, width);
		return image;
	}

	/**
	 * Scales down to fit into a square, keeping the shape to within a pixel. Each pixel is the mean of the
	 * area it covers, weighted with opacity.
	 *
	 * @param side pixels on each side of the square, at least 1
	 * @return this, when it fits already
	 */
	public Pixels fitted(int side) {
		int longest = Math.max(width, height);
		if (longest <= side)
			return this;
		int newWidth = Math.max(1, Math.round((float) width * side / longest));
		int newHeight = Math.max(1, Math.round((float) height * side / longest));
		var out = new int[newWidth * newHeight];
		double stepX = (double) width / newWidth;
		double stepY = (double) height / newHeight;
		for (int y = 0; y < newHeight; y++)
			for (int x = 0; x < newWidth; x++)
				out[y * newWidth + x] = mean(x * stepX, y * stepY, (x + 1) * stepX, (y + 1) * stepY);
		return new Pixels(newWidth, newHeight, out);
	}

	private int mean(double left, double top, double right, double bottom) {
		double alpha = 0;
		double red = 0;
		double green = 0;
		double blue = 0;
		double area = 0;
		for (int y = (int) top; y < bottom && y < height; y++) {
			double down = Math.min(y + 1, bottom) - Math.max(y, top);
			for (int x = (int) left; x < right && x < width; x++) {
				double weight = down * (Math.min(x + 1, right) - Math.max(x, left));
				int pixel = argb[y * width + x];
				double opaque = weight * (pixel >>> 24);
				area += weight;
				alpha += opaque;
				red += opaque * (pixel >> 16 & 255);
				green += opaque * (pixel >> 8 & 255);
				blue += opaque * (pixel & 255);
			}
		}
		if (alpha <= 0)
			return 0;
		return (int) Math.round(alpha / area) << 24 | (int) Math.round(red / alpha) << 16
				| (int) Math.round(green / alpha) << 8 | (int) Math.round(blue / alpha);
	}
}
