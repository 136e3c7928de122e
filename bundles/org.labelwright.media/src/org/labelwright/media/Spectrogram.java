package org.labelwright.media;

/** Power over frequency and time. For worker threads, since samples are read. */
public final class Spectrogram {

	/** What silence is shown as, in decibels: less than the noise of 24 bits. */
	public static final float SILENCE = -150;

	/** Frames that are read at once where windows lie close. */
	private static final int BLOCK = 1 << 16;

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
	 * @param hop             frames from one window to the next, at least 1: columns that lie closer show the same spectrum
	 * @return by column, then by frequency: {@code window / 2} bins, bin {@code k} standing for {@code k * sampleRate / window} Hz
	 * @throws MediaException when samples cannot be read
	 */
	public static float[][] of(AudioSource source, int channel, long firstFrame, double framesPerColumn, int columns,
			int window, int hop) throws MediaException {
		if (window < 16 || window > 1 << 16 || Integer.bitCount(window) != 1)
			throw new IllegalArgumentException("window: " + window); //$NON-NLS-1$
		if (hop < 1)
			throw new IllegalArgumentException("hop: " + hop); //$NON-NLS-1$
		var periodogram = new Periodogram(window);
		var spectrum = new float[columns][];
		var samples = new Samples(source, framesPerColumn > 2.0 * window ? window : Math.max(window, BLOCK));
		long last = Long.MIN_VALUE;
		for (int column = 0; column < columns; column++) {
			long middle = firstFrame + Math.round((column + 0.5) * framesPerColumn);
			long step = Math.floorDiv(middle, hop);
			if (column > 0 && step == last) {
				spectrum[column] = spectrum[column - 1];
				continue;
			}
			last = step;
			if (hop > framesPerColumn)
				middle = step * hop + hop / 2;
			spectrum[column] = levels(periodogram.power(samples.read(channel, middle - window / 2, window)), periodogram);
		}
		return spectrum;
	}

	/** Reads windows that overlap from blocks that do not, where that is less to read. */
	private static final class Samples {

		private final AudioSource source;
		private final float[][] block;
		private long first;
		private int count;

		Samples(AudioSource source, int size) {
			this.source = source;
			block = new float[source.channels()][size];
		}

		double[] read(int channel, long from, int window) throws MediaException {
			var samples = new double[window];
			int before = (int) Math.clamp(-from, 0, window);
			long begin = from + before;
			long end = Math.min(from + window, source.frames());
			if (begin >= end)
				return samples;
			if (begin < first || end > first + count) {
				first = begin;
				count = source.read(begin, block);
			}
			for (int i = 0; i < Math.min(end - begin, count - (begin - first)); i++)
				samples[before + i] = block[channel][(int) (begin - first) + i];
			return samples;
		}
	}

	private static float[] levels(double[] power, Periodogram periodogram) {
		var levels = new float[periodogram.window() / 2];
		// a sine of full scale has half its amplitude at a frequency
		double scale = 2 / periodogram.sum();
		for (int k = 0; k < levels.length; k++)
			levels[k] = (float) Math.max(SILENCE, 10 * Math.log10(power[k] * scale * scale));
		return levels;
	}
}
