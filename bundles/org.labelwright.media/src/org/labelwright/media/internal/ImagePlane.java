package org.labelwright.media.internal;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.DirectColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.util.List;

/**
 * The pixels of a decoded image. Converts samples itself, for {@code BufferedImage.getRGB} takes grey
 * samples for linear light and brightens them.
 */
final class ImagePlane implements Plane {

	private final Raster raster;
	private final ColorModel colors;
	private final Converter converter;

	private interface Converter {
		void copy(int x, int y, int width, int height, int[] out);
	}

	ImagePlane(BufferedImage image) {
		this(image, null);
	}

	/** @param scale how samples become bytes; null to find out from the image */
	ImagePlane(BufferedImage image, SampleScale scale) {
		raster = image.getRaster();
		colors = image.getColorModel();
		converter = converter(scale);
	}

	@Override
	public int width() {
		return raster.getWidth();
	}

	@Override
	public int height() {
		return raster.getHeight();
	}

	@Override
	public boolean opaque() {
		return !colors.hasAlpha();
	}

	@Override
	public void copy(int x, int y, int width, int height, int[] out) {
		converter.copy(x, y, width, height, out);
	}

	private Converter converter(SampleScale scale) {
		if (colors instanceof IndexColorModel palette)
			return palette(palette);
		if (colors instanceof DirectColorModel)
			return this::copyByModel;
		if (raster.getDataBuffer() instanceof DataBufferByte data && data.getNumBanks() == 1
				&& raster.getSampleModel() instanceof PixelInterleavedSampleModel model
				&& raster.getSampleModelTranslateX() == 0 && raster.getSampleModelTranslateY() == 0
				&& raster.getNumBands() == 3 && colors.getColorSpace().getType() == ColorSpace.TYPE_RGB)
			return bytes(data.getData(), data.getOffset(), model);
		return samples(scale == null ? SampleScale.of(List.of(raster), colors) : scale);
	}

	private Converter palette(IndexColorModel palette) {
		var table = new int[palette.getMapSize()];
		palette.getRGBs(table);
		return (x, y, width, height, out) -> {
			raster.getSamples(x, y, width, height, 0, out);
			for (int i = 0, count = width * height; i < count; i++)
				out[i] = out[i] < table.length ? table[out[i]] : 0xFF000000;
		};
	}

	private void copyByModel(int x, int y, int width, int height, int[] out) {
		Object pixel = null;
		for (int row = 0, at = 0; row < height; row++)
			for (int column = 0; column < width; column++) {
				pixel = raster.getDataElements(x + column, y + row, pixel);
				out[at++] = colors.getRGB(pixel);
			}
	}

	/** Three interleaved bytes a pixel, as most photographs have. */
	private static Converter bytes(byte[] data, int start, PixelInterleavedSampleModel model) {
		var bands = model.getBandOffsets();
		int red = bands[0];
		int green = bands[1];
		int blue = bands[2];
		int step = model.getPixelStride();
		int stride = model.getScanlineStride();
		return (x, y, width, height, out) -> {
			for (int row = 0, at = 0; row < height; row++)
				for (int i = start + (y + row) * stride + x * step, end = i + width * step; i < end; i += step)
					out[at++] = 0xFF000000 | (data[i + red] & 255) << 16 | (data[i + green] & 255) << 8
							| data[i + blue] & 255;
		};
	}

	/** Any number and type of samples: grey, RGB or CMYK, each with or without alpha. */
	private Converter samples(SampleScale scale) {
		int bands = raster.getNumBands();
		boolean alpha = colors.hasAlpha() && bands > 1;
		boolean premultiplied = alpha && colors.isAlphaPremultiplied();
		int inks = bands - (alpha ? 1 : 0);
		boolean cmyk = inks >= 4 && colors.getColorSpace().getType() == ColorSpace.TYPE_CMYK;
		return (x, y, width, height, out) -> {
			var row = new float[width * bands];
			for (int line = 0, at = 0; line < height; line++) {
				raster.getPixels(x, y + line, width, 1, row);
				for (int column = 0, from = 0; column < width; column++, from += bands) {
					int opacity = alpha ? scale.toByte(row[from + inks], inks) : 255;
					int red = scale.toByte(row[from], 0);
					int green = inks >= 3 ? scale.toByte(row[from + 1], 1) : red;
					int blue = inks >= 3 ? scale.toByte(row[from + 2], 2) : red;
					if (cmyk) {
						int light = 255 - scale.toByte(row[from + 3], 3);
						red = divide255((255 - red) * light);
						green = divide255((255 - green) * light);
						blue = divide255((255 - blue) * light);
					}
					if (premultiplied && opacity > 0) {
						red = Math.min(255, (red * 255 + opacity / 2) / opacity);
						green = Math.min(255, (green * 255 + opacity / 2) / opacity);
						blue = Math.min(255, (blue * 255 + opacity / 2) / opacity);
					}
					out[at++] = opacity << 24 | red << 16 | green << 8 | blue;
				}
			}
		};
	}

	private static int divide255(int product) {
		return (product + 127) / 255;
	}
}
