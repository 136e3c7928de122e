package org.labelwright.modality.timeseries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.modality.timeseries.internal.Samples;

/**
 * Finds when the statistics of a channel change. A range of more than {@value #MOST} samples is first brought to the means of so
 * many groups; each change is then placed among the samples of the groups around it, and those that are nearer than two groups
 * are one. Gaps are passed over.
 */
public final class FindChangesOperation implements Operation<Outcome<List<Long>>> {

	/** Values that are compared with each other at most. */
	public static final int MOST = 1 << 13;

	private static final int PIECE = 1 << 16;
	/** Values of a piece at least. */
	private static final int SHORTEST = 2;

	private final SignalSource source;
	private final int channel;
	private final long start;
	private final long end;
	private final ChangePoints.Cost cost;
	private final double sensitivity;

	/**
	 * @param source      stays the caller's
	 * @param channel     from 0
	 * @param start       where to begin, microseconds
	 * @param end         where to end, microseconds, not included
	 * @param sensitivity more than 0: 1 for the penalty of {@link ChangePoints#penalty}, 2 for half of it, and so on
	 */
	public FindChangesOperation(SignalSource source, int channel, long start, long end, ChangePoints.Cost cost, double sensitivity) {
		if (!(sensitivity > 0))
			throw new IllegalArgumentException("sensitivity: " + sensitivity); //$NON-NLS-1$
		this.source = source;
		this.channel = channel;
		this.start = start;
		this.end = end;
		this.cost = cost;
		this.sensitivity = sensitivity;
	}

	/** Means of groups of samples, without those that are gaps. */
	private static final class Groups {
		private final int size;
		private final double[] means;
		private final long[] firsts;
		private int count;
		private double sum;
		private int within;

		Groups(int size, int most) {
			this.size = size;
			means = new double[most];
			firsts = new long[most];
		}

		void take(long sample, double value) {
			if (!Double.isFinite(value) || count == means.length)
				return;
			if (within == 0)
				firsts[count] = sample;
			sum += value;
			if (++within == size)
				close();
		}

		void close() {
			if (within == 0 || count == means.length)
				return;
			means[count++] = sum / within;
			sum = 0;
			within = 0;
		}

		double[] means() {
			return Arrays.copyOf(means, count);
		}
	}

	/** Times of the first samples after each change, in their order. */
	@Override
	public Outcome<List<Long>> run(SubMonitor monitor) {
		var progress = SubMonitor.convert(monitor, 3);
		try {
			long first = source.indexAt(channel, start);
			long last = source.indexAt(channel, end);
			int size = Math.toIntExact(Math.max(1, Math.ceilDiv(last - first, (long) MOST)));
			var groups = new Groups(size, MOST);
			Samples.read(source, channel, first, last, PIECE, progress.split(1), (from, times, values, count) -> {
				for (int i = 0; i < count; i++)
					groups.take(from + i, values[i]);
			});
			groups.close();
			var points = new ChangePoints(groups.means(), cost);
			var changes = new ArrayList<Long>();
			var time = new long[1];
			var found = points.find(points.penalty() / sensitivity, SHORTEST, progress.split(1));
			for (int i = 0; i < found.length; i++) {
				int before = found[i];
				// a group with a change in it has a mean of its own: what lies so near is one change
				while (size > 1 && i + 1 < found.length && found[i + 1] - found[i] <= SHORTEST)
					i++;
				long sample = size == 1 ? groups.firsts[before] : place(groups.firsts[before - 1], found[i] + 1 < groups.count ? groups.firsts[found[i] + 1] : last);
				source.read(channel, sample, time, new double[1]);
				changes.add(time[0]);
			}
			return Outcome.of(changes);
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
	}

	/** Of the samples from one to before another the one from which on the mean is another, by least squares. */
	private long place(long from, long to) throws MediaException {
		var values = new double[(int) (to - from)];
		int count = source.read(channel, from, new long[values.length], values);
		double total = 0;
		int finite = 0;
		for (int i = 0; i < count; i++)
			if (Double.isFinite(values[i])) {
				total += values[i];
				finite++;
			}
		double sum = 0;
		double most = Double.NEGATIVE_INFINITY;
		int before = 0;
		int best = count / 2;
		for (int i = 0; i < count; i++) {
			if (!Double.isFinite(values[i]))
				continue;
			if (before > 0) {
				double rest = total - sum;
				double between = sum * sum / before + rest * rest / (finite - before);
				if (between > most) {
					most = between;
					best = i;
				}
			}
			sum += values[i];
			before++;
		}
		return from + best;
	}
}
