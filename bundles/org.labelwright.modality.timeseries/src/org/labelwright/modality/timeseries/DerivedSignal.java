package org.labelwright.modality.timeseries;

import java.util.List;

import org.labelwright.core.Problem;
import org.labelwright.media.ForwardingSignal;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;

/**
 * A signal computed from another one, with a value at each of its times. Computed anew for every reading; nothing is
 * kept. Safe for use by several threads, as the other one is.
 */
public final class DerivedSignal extends ForwardingSignal {

	/** How it is computed. */
	public enum Kind {
		/** The value less the one before; a gap at the start and where either is one. */
		DIFFERENCE,
		/** The mean of the value and those before it, gaps left out, as many as the window holds. */
		ROLLING_MEAN
	}

	/** Samples that are computed in one go. */
	private static final int PIECE = 1 << 14;

	private final SignalSource source;
	private final int channel;
	private final Kind kind;
	private final int window;
	private final String name;

	/**
	 * @param source  stays the caller's
	 * @param channel of it, whose samples are counted
	 * @param window  samples, at least 1; for the mean alone
	 * @param name    for people
	 */
	public DerivedSignal(SignalSource source, int channel, Kind kind, int window, String name) {
		super(source);
		if (window < 1)
			throw new IllegalArgumentException("window: " + window); //$NON-NLS-1$
		this.source = source;
		this.channel = channel;
		this.kind = kind;
		this.window = window;
		this.name = name;
	}

	/** What tells it from all others of the same file. */
	public String id() {
		return source.channels().get(channel).id() + '\n' + kind + '\n' + (kind == Kind.DIFFERENCE ? 2 : window);
	}

	@Override
	public List<Channel> channels() {
		var original = source.channels().get(channel);
		return List.of(new Channel(id(), name, original.unit(), original.samples(), original.rate()));
	}

	@Override
	public int read(int only, long first, long[] times, double[] values) throws MediaException {
		int done = 0;
		while (done < times.length) {
			int wanted = Math.min(PIECE, times.length - done);
			int count = piece(first + done, wanted, done, times, values);
			done += count;
			if (count < wanted)
				break;
		}
		return done;
	}

	/** Reads what the first value needs as well, from before it. */
	private int piece(long first, int wanted, int offset, long[] times, double[] values) throws MediaException {
		int before = (int) Math.min(first, kind == Kind.DIFFERENCE ? 1 : window - 1L);
		var readTimes = new long[before + wanted];
		var read = new double[before + wanted];
		int count = Math.max(0, source.read(channel, first - before, readTimes, read) - before);
		System.arraycopy(readTimes, before, times, offset, count);
		if (kind == Kind.DIFFERENCE)
			for (int i = 0; i < count; i++)
				values[offset + i] = before + i == 0 ? Double.NaN : read[before + i] - read[before + i - 1];
		else
			means(read, before, count, offset, values);
		return count;
	}

	private void means(double[] read, int before, int count, int offset, double[] values) {
		double sum = 0;
		int summed = 0;
		for (int i = 0; i < before + count; i++) {
			if (!Double.isNaN(read[i])) {
				sum += read[i];
				summed++;
			}
			int gone = i - window;
			if (gone >= 0 && !Double.isNaN(read[gone])) {
				sum -= read[gone];
				summed--;
			}
			if (i >= before)
				values[offset + i - before] = summed == 0 ? Double.NaN : sum / summed;
		}
	}

	@Override
	public long indexAt(int only, long time) throws MediaException {
		return source.indexAt(channel, time);
	}

	/** What is computed has the times of the other one, and no faults of its own. */
	@Override
	public List<Problem> problems() {
		return List.of();
	}

	@Override
	public int clock(int only) {
		return 0;
	}
}
