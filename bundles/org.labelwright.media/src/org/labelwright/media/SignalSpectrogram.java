package org.labelwright.media;

import java.util.Arrays;
import java.util.Optional;

import org.labelwright.core.Problem;
import org.labelwright.media.internal.Messages;

/**
 * The spectra of a channel over time. Methods read samples, so they are for worker threads; safe for several at once, as
 * the source is.
 */
public final class SignalSpectrogram {

	/** Samples that a window may hold. */
	public static final int SHORTEST = 16;
	public static final int LONGEST = 1 << 16;

	/** Windows of a column, at most. */
	private static final int MOST = 8;
	/** Of the length of a window, how much its samples may be longer or shorter: some may be missing. */
	private static final double COMPLETE = 0.1;

	private final SignalSource source;
	private final int channel;
	private final Periodogram periodogram;
	private final long samples;
	private final double rate;

	/**
	 * @param source  of which all samples are counted; stays the caller's
	 * @param channel from 0
	 * @param window  samples whose spectrum is taken, from {@value #SHORTEST} to {@link #LONGEST}
	 * @throws MediaException when samples cannot be read, are too few, or come at times of their own
	 */
	public SignalSpectrogram(SignalSource source, int channel, int window) throws MediaException {
		if (window < SHORTEST || window > LONGEST)
			throw new IllegalArgumentException("window: " + window); //$NON-NLS-1$
		this.source = source;
		this.channel = channel;
		periodogram = new Periodogram(window);
		samples = source.channels().get(channel).samples();
		if (samples < window)
			throw new MediaException(Problem.error("media.spectrum.short", source.file() + ", " + source.channels().get(channel).name(), //$NON-NLS-1$ //$NON-NLS-2$
					Messages.bind(Messages.Signal_short, window), Messages.Signal_shortRemedy));
		rate = SampleRate.of(source, channel, 0, samples);
	}

	/** Samples a second. */
	public double rate() {
		return rate;
	}

	/** Frequencies of a spectrum, from 0 to half the rate. */
	public int bins() {
		return periodogram.bins();
	}

	/**
	 * The spectra of equal stretches of time that follow each other, each that of the window around the middle of the
	 * stretch, moved inwards where it would reach beyond the channel. A stretch that is longer than a window has the greatest
	 * power of each frequency in up to {@value #MOST} windows that lie in it at equal distances.
	 *
	 * @param start     when the first stretch begins, microseconds
	 * @param perColumn length of a stretch, more than 0
	 * @return by stretch, then by frequency: decibels of the mean square, of which a sine of height {@code h} has
	 *         {@code h * h / 2}; one-sided, of what is above or below the mean of the window. NaN where samples are missing
	 * @throws MediaException when samples cannot be read
	 */
	public float[][] columns(double start, double perColumn, int columns) throws MediaException {
		var spectra = new float[columns][];
		double length = periodogram.window() / rate * 1e6;
		int windows = (int) Math.clamp((long) Math.ceil(perColumn / length), 1, MOST);
		long last = -1;
		for (int column = 0; column < columns; column++) {
			long first = first(start + (column + 0.5) * perColumn);
			if (windows == 1 && first == last) {
				spectra[column] = spectra[column - 1];
				continue;
			}
			last = first;
			var greatest = new double[bins()];
			Arrays.fill(greatest, Double.NaN);
			for (int window = 0; window < windows; window++)
				power(first(start + (column + (window + 0.5) / windows) * perColumn)).ifPresent(power -> {
					for (int bin = 0; bin < greatest.length; bin++)
						greatest[bin] = greatest[bin] >= power[bin] ? greatest[bin] : power[bin];
				});
			spectra[column] = levels(greatest);
		}
		return spectra;
	}

	/** The first sample of the window around a time. */
	private long first(double middle) throws MediaException {
		return Math.clamp(source.indexAt(channel, Math.round(middle)) - periodogram.window() / 2, 0, samples - periodogram.window());
	}

	private Optional<double[]> power(long first) throws MediaException {
		var times = new long[periodogram.window()];
		var values = new double[times.length];
		if (source.read(channel, first, times, values) < times.length)
			return Optional.empty();
		double told = (times.length - 1) / rate * 1e6;
		return Math.abs(times[times.length - 1] - times[0] - told) > COMPLETE * told ? Optional.empty() : periodogram.powerAboutMean(values);
	}

	private float[] levels(double[] power) {
		var levels = new float[power.length];
		double scale = 1 / (periodogram.sum() * periodogram.sum());
		for (int bin = 0; bin < levels.length; bin++)
			levels[bin] = (float) (10 * Math.log10(power[bin] * scale * (bin == 0 || bin == levels.length - 1 ? 1 : 2)));
		return levels;
	}
}
