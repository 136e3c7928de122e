package org.labelwright.media;

import java.util.Optional;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/**
 * How much each frequency has in as many samples as a window holds, under a periodic Hann window; windows whose length is no
 * power of two are filled up with zeros. Safe for use by several threads.
 */
public final class Periodogram {

	private final double[] hann;
	private final int padded;

	/** @param window samples, at least 2 */
	public Periodogram(int window) {
		if (window < 2 || window > 1 << 24)
			throw new IllegalArgumentException("window: " + window); //$NON-NLS-1$
		hann = new double[window];
		for (int i = 0; i < window; i++)
			hann[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / window);
		int power = Integer.highestOneBit(window);
		padded = power == window ? window : 2 * power;
	}

	/** Samples of a window. */
	public int window() {
		return hann.length;
	}

	/** Frequencies: the number {@code k} of them is {@code k / (2 * (bins - 1))} of the rate, the last one half of it. */
	public int bins() {
		return padded / 2 + 1;
	}

	/** The sum of the weights of a window. */
	public double sum() {
		return hann.length / 2.0;
	}

	/** The sum of the squares of the weights of a window. */
	public double squares() {
		return hann.length * 3 / 8.0;
	}

	/**
	 * The square of the transform's magnitude at each frequency.
	 *
	 * @param samples as many as the window holds; stay as they are
	 */
	public double[] power(double[] samples) {
		var parts = new double[2][padded];
		for (int i = 0; i < hann.length; i++)
			parts[0][i] = samples[i] * hann[i];
		FastFourierTransformer.transformInPlace(parts, DftNormalization.STANDARD, TransformType.FORWARD);
		var power = new double[bins()];
		for (int k = 0; k < power.length; k++)
			power[k] = parts[0][k] * parts[0][k] + parts[1][k] * parts[1][k];
		return power;
	}

	/**
	 * As {@link #power}, of what the samples are above or below their mean. A gap, which is no finite number, has the value
	 * before it, or the first one.
	 *
	 * @return empty when more than half are gaps
	 */
	public Optional<double[]> powerAboutMean(double[] samples) {
		int gaps = 0;
		double before = Double.NaN;
		for (int i = samples.length - 1; i >= 0; i--)
			if (Double.isFinite(samples[i]))
				before = samples[i];
			else
				gaps++;
		if (gaps > samples.length / 2)
			return Optional.empty();
		var filled = new double[samples.length];
		double sum = 0;
		for (int i = 0; i < samples.length; i++) {
			before = Double.isFinite(samples[i]) ? samples[i] : before;
			filled[i] = before;
			sum += before;
		}
		for (int i = 0; i < filled.length; i++)
			filled[i] -= sum / filled.length;
		return Optional.of(power(filled));
	}
}
