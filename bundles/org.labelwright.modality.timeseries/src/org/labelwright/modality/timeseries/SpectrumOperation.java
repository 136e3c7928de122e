package org.labelwright.modality.timeseries;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.Periodogram;
import org.labelwright.media.SampleRate;
import org.labelwright.media.SignalSource;
import org.labelwright.modality.timeseries.internal.Messages;
import org.labelwright.modality.timeseries.internal.Samples;

/**
 * Finds how much each frequency has in a stretch of a channel: the power density after P. Welch, "The use of fast Fourier
 * transform for the estimation of power spectra", IEEE Trans. Audio Electroacoust. 15 (1967), of segments that overlap by
 * half, each as {@link Periodogram#powerAboutMean} has it; those of which more than half are gaps are left out. Reads the
 * stretch once.
 */
public final class SpectrumOperation implements Operation<Outcome<SpectrumOperation.Spectrum>> {

	/** The fewest samples of a stretch. */
	public static final int FEWEST = 16;

	private static final int LONGEST = 8192;

	/**
	 * The power density of frequencies that follow each other, from 0 to half the rate.
	 *
	 * @param step    between two frequencies, in hertz
	 * @param density square of the unit a hertz, one-sided
	 */
	public record Spectrum(double step, double[] density) {
	}

	private final SignalSource source;
	private final int channel;
	private final long start;
	private final long end;

	/**
	 * @param source  stays the caller's
	 * @param channel from 0
	 * @param start   of the stretch, microseconds
	 * @param end     of it, microseconds, not included
	 */
	public SpectrumOperation(SignalSource source, int channel, long start, long end) {
		this.source = source;
		this.channel = channel;
		this.start = start;
		this.end = end;
	}

	/** A problem when the stretch is too short, all gaps, or samples come at times of their own or cannot be read. */
	@Override
	public Outcome<Spectrum> run(SubMonitor monitor) {
		try {
			long first = source.indexAt(channel, start);
			long last = source.indexAt(channel, end);
			if (last - first < FEWEST)
				return failed("series.spectrum.short", NLS.bind(Messages.Spectrum_short, FEWEST), Messages.Spectrum_shortRemedy); //$NON-NLS-1$
			double rate = SampleRate.of(source, channel, first, last);
			var segments = new Segments((int) Math.min(LONGEST, Long.highestOneBit((last - first) / 2)));
			Samples.read(source, channel, first, last, 1 << 14, monitor, (at, times, values, count) -> segments.take(values, count));
			return segments.count == 0 ? failed("series.spectrum.gaps", Messages.Spectrum_gaps, Messages.Spectrum_shortRemedy) //$NON-NLS-1$
					: Outcome.of(segments.spectrum(rate));
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
	}

	private Outcome<Spectrum> failed(String code, String message, String remedy) {
		return Outcome.failed(Problem.error(code, source.file() + ", " + source.channels().get(channel).name(), message, remedy)); //$NON-NLS-1$
	}

	/** Adds up the power of segments. */
	private static final class Segments {

		private final Periodogram periodogram;
		private final double[] values;
		private final double[] power;
		private int filled;
		private int count;

		Segments(int length) {
			periodogram = new Periodogram(length);
			values = new double[length];
			power = new double[periodogram.bins()];
		}

		void take(double[] taken, int number) {
			for (int i = 0; i < number; i++) {
				values[filled++] = taken[i];
				if (filled == values.length)
					add();
			}
		}

		private void add() {
			periodogram.powerAboutMean(values).ifPresent(added -> {
				for (int i = 0; i < power.length; i++)
					power[i] += added[i];
				count++;
			});
			filled = values.length / 2;
			System.arraycopy(values, values.length - filled, values, 0, filled);
		}

		Spectrum spectrum(double rate) {
			double scale = 1 / (rate * periodogram.squares() * count);
			var density = new double[power.length];
			for (int i = 0; i < density.length; i++)
				density[i] = power[i] * scale * (i == 0 || i == density.length - 1 ? 1 : 2);
			return new Spectrum(rate / values.length, density);
		}
	}
}
