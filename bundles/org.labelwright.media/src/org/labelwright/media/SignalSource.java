package org.labelwright.media;

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
	 * @param id      unique in the source and the same whenever the file is opened: what
	 *                {@code TimeInterval.channel} holds
	 * @param name    for people
	 * @param unit    of the values, as the file writes it; empty when it tells none
	 * @param samples how many there are, or -1 where that is not known before all have been read
	 * @param rate    samples a second, or NaN when they come at times of their own
	 */
	record Channel(String id, String name, String unit, long samples, double rate) {
	}

	/** From 1 to {@link #MOST_CHANNELS}. */
	List<Channel> channels();

	/**
	 * Microseconds from time 0 to the time of the last sample, or to the end of its period where there is a rate;
	 * -1 where that is not known before all have been read.
	 */
	long duration();

	/** The wall clock at time 0, when the file tells one. */
	Optional<Instant> origin();

	/** The time zone of the wall clock, as the file tells. */
	Optional<ZoneId> zone();

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
}
