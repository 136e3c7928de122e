package org.labelwright.media.internal;

import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.util.List;

/**
 * How samples become bytes.
 *
 * @param lowest the sample of each band that becomes 0
 * @param factor bytes for each unit above it
 */
record SampleScale(float[] lowest, float[] factor) {

	/** Whether the type of the samples says which is the least and which the greatest. */
	static boolean fixed(Raster raster) {
		return raster.getTransferType() == DataBuffer.TYPE_BYTE || raster.getTransferType() == DataBuffer.TYPE_USHORT;
	}

	/**
	 * Unsigned integers of up to 16 bits are scaled from their whole range, as the PNG specification
	 * (section 13.12) has it. Other samples have no agreed range: they are stretched between the least
	 * and the greatest found, over all colours alike.
	 *
	 * @param rasters parts of one picture, at least one
	 */
	static SampleScale of(List<? extends Raster> rasters, ColorModel colors) {
		var first = rasters.getFirst();
		int bands = first.getNumBands();
		var lowest = new float[bands];
		var factor = new float[bands];
		if (fixed(first)) {
			for (int band = 0; band < bands; band++)
				factor[band] = 255f / ((1 << first.getSampleModel().getSampleSize(band)) - 1);
			return new SampleScale(lowest, factor);
		}
		int inks = bands - (colors.hasAlpha() && bands > 1 ? 1 : 0);
		float least = Float.POSITIVE_INFINITY;
		float greatest = Float.NEGATIVE_INFINITY;
		for (var raster : rasters) {
			var row = new float[raster.getWidth() * bands];
			for (int y = 0; y < raster.getHeight(); y++) {
				raster.getPixels(0, y, raster.getWidth(), 1, row);
				for (int i = 0; i < row.length; i++)
					if (i % bands < inks && Float.isFinite(row[i])) {
						least = Math.min(least, row[i]);
						greatest = Math.max(greatest, row[i]);
					}
			}
		}
		for (int band = 0; band < bands; band++) {
			boolean opacity = band >= inks;
			lowest[band] = opacity ? 0 : least;
			factor[band] = opacity ? 255 : greatest > least ? 255 / (greatest - least) : 0;
		}
		return new SampleScale(lowest, factor);
	}

	int toByte(float sample, int band) {
		float value = (sample - lowest[band]) * factor[band] + 0.5f;
		return value >= 255 ? 255 : value > 0 ? (int) value : 0; // NaN becomes 0
	}
}
