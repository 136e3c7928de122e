package org.labelwright.modality.timeseries.ui.internal;

import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.Signals;
import org.labelwright.ui.canvas.LaneExcerpt;

/** The trace of a channel as it is seen small. */
final class SeriesExcerpt {

	private SeriesExcerpt() {
	}

	/** The extremes of each column or, where samples are fewer than columns, the lines between them. */
	static LaneExcerpt.Trace trace(Signals signals, int channel, LaneExcerpt.Window window) throws MediaException {
		var samples = signals.samples();
		if (samples.isPresent()) {
			long first = Math.max(0, samples.get().indexAt(channel, window.start()) - 1);
			long end = samples.get().indexAt(channel, window.end()) + 1;
			if (end - first <= LaneExcerpt.COLUMNS)
				return lines(samples.get(), channel, first, (int) (end - first), window);
		}
		var trace = LaneExcerpt.Trace.empty();
		signals.extremes(channel, window.start(), window.perColumn(), trace.low(), trace.high(), new double[LaneExcerpt.COLUMNS]);
		return trace;
	}

	/** None across a gap. */
	private static LaneExcerpt.Trace lines(SignalSource samples, int channel, long first, int most, LaneExcerpt.Window window) throws MediaException {
		var times = new long[most];
		var values = new double[most];
		int count = samples.read(channel, first, times, values);
		var trace = LaneExcerpt.Trace.empty();
		for (int i = 1; i < count; i++) {
			if (!Double.isFinite(values[i - 1]) || !Double.isFinite(values[i]) || times[i] <= times[i - 1])
				continue;
			int to = column(times[i], window);
			for (int column = column(times[i - 1], window); column <= to; column++) {
				double share = (window.start() + column * window.perColumn() - times[i - 1]) / (times[i] - times[i - 1]);
				trace.include(column, values[i - 1] + Math.clamp(share, 0, 1) * (values[i] - values[i - 1]));
			}
		}
		return trace;
	}

	private static int column(long time, LaneExcerpt.Window window) {
		return (int) Math.clamp((long) Math.floor((time - window.start()) / window.perColumn()), 0, LaneExcerpt.COLUMNS - 1);
	}
}
