package org.labelwright.ui.canvas.internal;

import java.util.Arrays;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Makes images of packed pixels. */
final class Pixels {

	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private Pixels() {
	}

	/**
	 * The data of an image, which may be made on any thread.
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

	/** An image of pixels; whoever asked for it disposes it. */
	static Image image(Device device, int[] argb, int width, int height) {
		return new Image(device, data(argb, width, height));
	}
}
