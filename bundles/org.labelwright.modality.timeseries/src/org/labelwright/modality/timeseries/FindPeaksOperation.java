package org.labelwright.modality.timeseries;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.modality.timeseries.internal.Messages;
import org.labelwright.modality.timeseries.internal.Samples;

/**
 * Finds when a channel has peaks of a prominence. Reads it once, holding no more than is found: a peak is told when the series has
 * fallen so far after it. Of several equal peaks without such a fall between them the first counts. Gaps end a series.
 */
public final class FindPeaksOperation implements Operation<Outcome<List<FindPeaksOperation.Found>>> {

	/** Peaks that are told at most. */
	public static final int MOST = 100_000;

	private static final int PIECE = 1 << 16;

	private final SignalSource source;
	private final int channel;
	private final long start;
	private final long end;
	private final double prominence;

	/**
	 * A peak.
	 *
	 * @param time  microseconds
	 * @param value what was measured
	 */
	public record Found(long time, double value) {
	}

	/**
	 * @param source     stays the caller's
	 * @param channel    from 0
	 * @param start      where to begin, microseconds
	 * @param end        where to end, microseconds, not included
	 * @param prominence that peaks have at least, more than 0
	 */
	public FindPeaksOperation(SignalSource source, int channel, long start, long end, double prominence) {
		if (!(prominence > 0))
			throw new IllegalArgumentException("prominence: " + prominence); //$NON-NLS-1$
		this.source = source;
		this.channel = channel;
		this.start = start;
		this.end = end;
		this.prominence = prominence;
	}

	@Override
	public Outcome<List<Found>> run(SubMonitor monitor) {
		var climber = new Climber();
		try {
			Samples.read(source, channel, source.indexAt(channel, start), source.indexAt(channel, end), PIECE, monitor, (first, times, values, count) -> {
				for (int i = 0; i < count; i++)
					climber.take(times[i], values[i]);
			});
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
		if (climber.found.size() <= MOST)
			return Outcome.of(climber.found);
		return Outcome.of(climber.found.subList(0, MOST), List.of(Problem.warning("series.peaks", source.file().toString(), //$NON-NLS-1$
				Messages.bind(Messages.Peaks_many, MOST), Messages.Peaks_manyRemedy)));
	}

	/** Goes up and down with the series, each time as far as peaks are prominent. */
	private final class Climber {
		private final List<Found> found = new ArrayList<>();
		private boolean up = true;
		private double low = Double.NaN;
		private double high;
		private long time;

		void take(long now, double value) {
			if (Double.isNaN(value) || found.size() > MOST) {
				low = Double.NaN;
				return;
			}
			if (Double.isNaN(low)) {
				low = value;
				up = false;
				return;
			}
			if (up && value > high) {
				high = value;
				time = now;
			} else if (up && value <= high - prominence) {
				found.add(new Found(time, high));
				up = false;
				low = value;
			} else if (!up && value >= low + prominence) {
				up = true;
				high = value;
				time = now;
			} else if (!up)
				low = Math.min(low, value);
		}
	}
}
