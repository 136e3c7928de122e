package org.labelwright.modality.timeseries;

import java.util.Arrays;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.modality.timeseries.internal.Messages;
import org.labelwright.modality.timeseries.internal.Samples;

/**
 * Finds how much each frequency has in a stretch of a channel: the power density after P. Welch, "The use of fast Fourier
 * transform for the estimation of power spectra", IEEE Trans. Audio Electroacoust. 15 (1967), of segments that overlap by
 * half, each less its mean and under a Hann window. Reads the stretch once. A gap has the value before it; segments of
 * which more than half are gaps are left out.
 */
public final class SpectrumOperation implements Operation<Outcome<SpectrumOperation.Spectrum>> {

	/** The fewest samples of a stretch. */
	public static final int FEWEST = 16;

	private static final int LONGEST = 8192;
	/** Distances between samples that are looked at, and how much of one they may differ, to be regular. */
	private static final int LOOKED_AT = 1000;
	private static final double REGULAR = 0.01;

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
			double rate = rate(first, last);
			if (Double.isNaN(rate))
				return failed("series.spectrum.irregular", Messages.Spectrum_irregular, Messages.Spectrum_irregularRemedy); //$NON-NLS-1$
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

	/** Samples a second; NaN when they come at times of their own. */
	private double rate(long first, long last) throws MediaException {
		double told = source.channels().get(channel).rate();
		if (!Double.isNaN(told))
			return told;
		var times = new long[(int) Math.min(LOOKED_AT, last - first)];
		source.read(channel, first, times, new double[times.length]);
		var distances = new long[times.length - 1];
		for (int i = 0; i < distances.length; i++)
			distances[i] = times[i + 1] - times[i];
		Arrays.sort(distances);
		double usual = distances[distances.length / 2];
		long odd = Arrays.stream(distances).filter(distance -> Math.abs(distance - usual) > REGULAR * usual).count();
		return usual <= 0 || odd > distances.length / 20 ? Double.NaN : 1e6 / usual;
	}

	/** Adds up the power of segments. */
	private static final class Segments {

		private final double[] values;
		private final boolean[] gaps;
		private final double[] window;
		private final double[] power;
		private int filled;
		private double last = Double.NaN;
		private int count;

		Segments(int length) {
			values = new double[length];
			gaps = new boolean[length];
			window = new double[length];
			power = new double[length / 2 + 1];
			for (int i = 0; i < length; i++)
				window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / length);
		}

		void take(double[] taken, int number) {
			for (int i = 0; i < number; i++) {
				gaps[filled] = !Double.isFinite(taken[i]);
				if (!gaps[filled])
					last = taken[i];
				values[filled++] = Double.isNaN(last) ? 0 : last;
				if (filled == values.length)
					add();
			}
		}

		private void add() {
			int missing = 0;
			for (boolean gap : gaps)
				missing += gap ? 1 : 0;
			int half = values.length / 2;
			if (missing <= half) {
				double mean = Arrays.stream(values).average().orElse(0);
				var parts = new double[2][values.length];
				for (int i = 0; i < values.length; i++)
					parts[0][i] = (values[i] - mean) * window[i];
				FastFourierTransformer.transformInPlace(parts, DftNormalization.STANDARD, TransformType.FORWARD);
				for (int i = 0; i <= half; i++)
					power[i] += parts[0][i] * parts[0][i] + parts[1][i] * parts[1][i];
				count++;
			}
			System.arraycopy(values, half, values, 0, half);
			System.arraycopy(gaps, half, gaps, 0, half);
			filled = half;
		}

		Spectrum spectrum(double rate) {
			double scale = 1 / (rate * Arrays.stream(window).map(weight -> weight * weight).sum() * count);
			var density = new double[power.length];
			for (int i = 0; i < density.length; i++)
				density[i] = power[i] * scale * (i == 0 || i == density.length - 1 ? 1 : 2);
			return new Spectrum(rate / values.length, density);
		}
	}
}
