package org.labelwright.modality.timeseries.internal;

import java.util.Arrays;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;

/** Reads channels from one end to the other. */
public final class Samples {

	private Samples() {
	}

	/** Takes samples. */
	@FunctionalInterface
	public interface Taker {

		/** @param values belong to the taker */
		void take(double[] values) throws MediaException;
	}

	/** Takes samples with their times. */
	@FunctionalInterface
	public interface TimedTaker {

		/**
		 * @param first number of the first sample
		 * @param count how many of the arrays are filled
		 */
		void take(long first, long[] times, double[] values, int count) throws MediaException;
	}

	/** Reads a whole channel. */
	public static void read(SignalSource source, int channel, int piece, SubMonitor monitor, Taker taker) throws MediaException {
		long known = source.channels().get(channel).samples();
		read(source, channel, 0, known < 0 ? Long.MAX_VALUE : known, piece, monitor, (first, times, values, count) -> taker.take(Arrays.copyOf(values, count)));
	}

	/** Reads samples from one to before another, or to the end. */
	public static void read(SignalSource source, int channel, long from, long to, int piece, SubMonitor monitor, TimedTaker taker) throws MediaException {
		var progress = SubMonitor.convert(monitor, to == Long.MAX_VALUE ? 1000 : (int) Math.min(Integer.MAX_VALUE, (to - from) / piece + 1));
		var times = new long[piece];
		var values = new double[piece];
		for (long at = from; at < to;) {
			progress.checkCanceled();
			int count = (int) Math.min(source.read(channel, at, times, values), to - at);
			if (count == 0)
				return;
			taker.take(at, times, values, count);
			at += count;
			if (to == Long.MAX_VALUE)
				progress.setWorkRemaining(1000);
			progress.worked(1);
			if (count < piece && to == Long.MAX_VALUE)
				return;
		}
	}
}
