package org.labelwright.media;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Values over time, in channels. Times are microseconds; time 0 is that of the first sample of all channels, or the
 * start that the file tells. Safe for use by several threads at once, none of them the user interface's.
 */
public interface SignalSource extends MediaSource {

	/** The most channels a source may have. */
	int MOST_CHANNELS = 1024;

	/**
	 * One of the signals.
	 *
	 * @param id      unique in the source and the same whenever the file is opened
	 * @param name    for people
	 * @param unit    of the values, as the file writes it; empty when it tells none
	 * @param samples how many there are, or -1 where that is not known before all have been read
	 * @param rate    samples a second, or NaN when they come at times of their own
	 */
	record Channel(String id, String name, String unit, long samples, double rate) {
	}

	/** From 1 to {@link #MOST_CHANNELS}, in the order of the file: the index is what {@code TimeInterval.channel} holds. */
	List<Channel> channels();

	/**
	 * Microseconds from time 0 to the time of the last sample, or to the end of its period where there is a rate;
	 * -1 where that is not known before all have been read.
	 */
	long duration();

	/**
	 * The wall clock at time 0, when the file tells one. Where it tells no zone, its local time is taken for that of
	 * UTC.
	 */
	Optional<Instant> origin();

	/** The time zone of the wall clock, as the file tells. */
	Optional<ZoneId> zone();

	/**
	 * What the file's own clock shows at time 0, in microseconds: since 1970 where there is an {@link #origin()}. A
	 * time in the file less this is a time here.
	 */
	default long start() {
		return origin().map(instant -> Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000), instant.getNano() / 1000)).orElse(0L);
	}

	/**
	 * Whether a sample is found only by reading all before it, as in a table. Whoever needs samples again and again
	 * then keeps a copy of them.
	 */
	default boolean sequential() {
		return false;
	}

	/**
	 * Which channels are sampled together: those with the same number have as many samples, at the same times.
	 *
	 * @param channel from 0
	 */
	default int clock(int channel) {
		return channel;
	}

	/**
	 * Reads samples of a channel that follow each other.
	 *
	 * @param channel from 0
	 * @param first   the first sample, from 0
	 * @param times   receives when each was taken, never before the one before it
	 * @param values  receives what was measured, of the same length; NaN is a gap
	 * @return how many were read; fewer than asked for only when the channel ends there
	 * @throws MediaException when they cannot be decoded, or the source was closed meanwhile
	 */
	int read(int channel, long first, long[] times, double[] values) throws MediaException;

	/**
	 * The first sample at a time or after it; the number of samples when there is none.
	 *
	 * @param channel from 0
	 * @throws MediaException as {@link #read}
	 */
	long indexAt(int channel, long time) throws MediaException;

	/** Receives samples, of each channel in their order. */
	@FunctionalInterface
	interface Sink {

		/**
		 * @param channel from 0; those of one {@link SignalSource#clock} come one after the other with the same times
		 * @param times   belong to the caller, as do the values
		 * @param count   how many there are, at least 1
		 * @return false to end the reading
		 */
		boolean take(int channel, long[] times, double[] values, int count) throws IOException;
	}

	/**
	 * Reads all samples once, those of all channels side by side. Sources whose samples are not counted, or lie row by
	 * row, do this in a way of their own.
	 *
	 * @throws IOException what the sink throws, or a {@link MediaException} as {@link #read}
	 */
	default void stream(Sink sink) throws IOException {
		final int piece = 1 << 14;
		var channels = channels();
		long rounds = Math.ceilDiv(channels.stream().mapToLong(Channel::samples).max().orElse(0), piece);
		for (long round = 0; round < rounds; round++)
			for (int channel = 0; channel < channels.size(); channel++) {
				long samples = channels.get(channel).samples();
				long first = samples * round / rounds;
				var times = new long[(int) (samples * (round + 1) / rounds - first)];
				var values = new double[times.length];
				int count = times.length == 0 ? 0 : read(channel, first, times, values);
				if (count > 0 && !sink.take(channel, times, values, count))
					return;
			}
	}
}
