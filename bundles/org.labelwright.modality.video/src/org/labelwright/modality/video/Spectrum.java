package org.labelwright.modality.video;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/** The Fourier transform of a square picture whose side is a power of two. */
final class Spectrum {

	private final int side;
	private final double[] re;
	private final double[] im;

	/** All zero. */
	Spectrum(int side) {
		this.side = side;
		re = new double[side * side];
		im = new double[side * side];
	}

	/** Of the samples of a picture, row by row. */
	static Spectrum of(double[] samples) {
		var spectrum = new Spectrum((int) Math.round(Math.sqrt(samples.length)));
		System.arraycopy(samples, 0, spectrum.re, 0, samples.length);
		transform(spectrum.re, spectrum.im, spectrum.side, TransformType.FORWARD);
		return spectrum;
	}

	double re(int index) {
		return re[index];
	}

	double im(int index) {
		return im[index];
	}

	/** Moves a number towards another, all the way for a weight of 1. */
	void mix(int index, double toRe, double toIm, double weight) {
		re[index] += (toRe - re[index]) * weight;
		im[index] += (toIm - im[index]) * weight;
	}

	/** The picture, of which only the real part is given. */
	double[] samples() {
		var samples = re.clone();
		transform(samples, im.clone(), side, TransformType.INVERSE);
		return samples;
	}

	private static void transform(double[] re, double[] im, int side, TransformType type) {
		var line = new double[2][side];
		for (int row = 0; row < side; row++) {
			System.arraycopy(re, row * side, line[0], 0, side);
			System.arraycopy(im, row * side, line[1], 0, side);
			FastFourierTransformer.transformInPlace(line, DftNormalization.STANDARD, type);
			System.arraycopy(line[0], 0, re, row * side, side);
			System.arraycopy(line[1], 0, im, row * side, side);
		}
		for (int column = 0; column < side; column++) {
			for (int i = 0; i < side; i++) {
				line[0][i] = re[i * side + column];
				line[1][i] = im[i * side + column];
			}
			FastFourierTransformer.transformInPlace(line, DftNormalization.STANDARD, type);
			for (int i = 0; i < side; i++) {
				re[i * side + column] = line[0][i];
				im[i * side + column] = line[1][i];
			}
		}
	}
}
