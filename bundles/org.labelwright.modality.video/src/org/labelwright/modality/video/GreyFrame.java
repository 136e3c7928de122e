package org.labelwright.modality.video;

import org.labelwright.media.Pixels;

/**
 * The lightness of a frame.
 *
 * @param pixels {@code width * height} values of 0 (black) to 255, row by row; nobody writes to them
 */
public record GreyFrame(int width, int height, byte[] pixels) {

	public GreyFrame {
		if (width <= 0 || height <= 0 || (long) width * height != pixels.length)
			throw new IllegalArgumentException(width + " x " + height + ", " + pixels.length); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Of a picture in colour: luma as ITU-R BT.601 weighs red, green and blue. */
	public static GreyFrame of(Pixels picture) {
		var argb = picture.argb();
		var grey = new byte[argb.length];
		for (int i = 0; i < grey.length; i++)
			grey[i] = (byte) ((299 * (argb[i] >> 16 & 255) + 587 * (argb[i] >> 8 & 255) + 114 * (argb[i] & 255) + 500) / 1000);
		return new GreyFrame(picture.width(), picture.height(), grey);
	}

	/** The value of a pixel; beyond an edge that of the nearest pixel. */
	public int at(int x, int y) {
		return pixels[Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)] & 255;
	}

	/** The value at a place between pixels, whose middles lie at 0.5, 1.5 and so on. */
	double at(double x, double y) {
		double left = Math.floor(x - 0.5);
		double top = Math.floor(y - 0.5);
		double right = x - 0.5 - left;
		double down = y - 0.5 - top;
		int i = (int) left;
		int j = (int) top;
		return (at(i, j) * (1 - right) + at(i + 1, j) * right) * (1 - down)
				+ (at(i, j + 1) * (1 - right) + at(i + 1, j + 1) * right) * down;
	}

	/** Made smaller by a whole number, each pixel the mean of a square. What does not fill a square is left out. */
	GreyFrame reduced(int factor) {
		if (factor <= 1)
			return this;
		int newWidth = Math.max(1, width / factor);
		int newHeight = Math.max(1, height / factor);
		int across = Math.min(factor, width);
		int down = Math.min(factor, height);
		var out = new byte[newWidth * newHeight];
		for (int y = 0; y < newHeight; y++)
			for (int x = 0; x < newWidth; x++) {
				long sum = 0;
				for (int j = 0; j < down; j++)
					for (int i = 0; i < across; i++)
						sum += pixels[(y * factor + j) * width + x * factor + i] & 255;
				out[y * newWidth + x] = (byte) (sum / (across * down));
			}
		return new GreyFrame(newWidth, newHeight, out);
	}
}
