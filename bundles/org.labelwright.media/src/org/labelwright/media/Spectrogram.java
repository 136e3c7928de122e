package org.labelwright.media;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/** Power over frequency and time. For worker threads, since samples are read. */
public final class Spectrogram {

	/** What silence is shown as, in decibels: less than the noise of 24 bits. */
	public static final float SILENCE = -150;

	private Spectrogram() {
	}

	/**
	 * The spectrum around each of some points in time, in decibels relative to a sine of full scale, by a
	 * Hann window. Beyond the recording there is silence.
	 *
	 * @param channel         from 0
	 * @param firstFrame      where the first column begins; its window lies around the column's middle
	 * @param framesPerColumn more than 0
	 * @param window          frames of a window, a power of two from 16 to 65536
	 * @return by column, then by frequency: {@code window / 2} bins, bin {@code k} standing for {@code k * sampleRate / window} Hz
	 * @throws MediaException when samples cannot be read
	 */
	public static float[][] of(AudioSource source, int channel, long firstFrame, double framesPerColumn, int columns,
			int window) throws MediaException {
		if (window < 16 || window > 1 << 16 || Integer.bitCount(window) != 1)
			throw new IllegalArgumentException("window: " + window); //$NON-NLS-1$
		var hann = hann(window);
		var spectrum = new float[columns][];
		var samples = new float[source.channels()][window];
		for (int column = 0; column < columns; column++) {
			long middle = firstFrame + Math.round((column + 0.5) * framesPerColumn);
			spectrum[column] = power(read(source, channel, middle - window / 2, samples), hann);
		}
		return spectrum;
	}

	private static double[] hann(int window) {
		var hann = new double[window];
		for (int i = 0; i < window; i++)
			hann[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / window);
		return hann;
	}

	private static double[] read(AudioSource source, int channel, long first, float[][] samples) throws MediaException {
		var windowed = new double[samples[0].length];
		int before = (int) Math.clamp(-first, 0, windowed.length);
		if (first + before < source.frames() && before < windowed.length) {
			int count = source.read(first + before, samples);
			for (int i = before; i < Math.min(windowed.length, before + count); i++)
				windowed[i] = samples[channel][i - before];
		}
		return windowed;
	}

	private static float[] power(double[] samples, double[] hann) {
		var parts = new double[][] { samples, new double[samples.length] };
		for (int i = 0; i < hann.length; i++)
			parts[0][i] *= hann[i];
		FastFourierTransformer.transformInPlace(parts, DftNormalization.STANDARD, TransformType.FORWARD);
		var power = new float[samples.length / 2];
		// a sine of full scale has half its amplitude at a frequency, and the window's mean is a half
		double scale = 4.0 / samples.length;
		for (int k = 0; k < power.length; k++)
			power[k] = (float) Math.max(SILENCE, 20 * Math.log10(Math.hypot(parts[0][k], parts[1][k]) * scale));
		return power;
	}
}
