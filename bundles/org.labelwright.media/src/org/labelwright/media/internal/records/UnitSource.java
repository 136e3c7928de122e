package org.labelwright.media.internal.records;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.Messages;

/** A source of samples that are recorded in units of equal length. */
abstract class UnitSource implements SignalSource {

	private final Path file;
	private final MediaInfo info;
	private final List<Problem> problems;
	private final List<Channel> channels;
	private final int[] perUnit;
	private final Runs runs;
	private final Instant origin;
	private final Closeable samples;

	/**
	 * @param perUnit how many samples of each channel a unit has
	 * @param origin  null when it is not known
	 * @param samples is closed with the source
	 */
	UnitSource(Path file, MediaInfo info, List<Problem> problems, List<Channel> channels, int[] perUnit, Runs runs, Instant origin, Closeable samples) {
		this.file = file;
		this.info = info;
		this.problems = List.copyOf(problems);
		this.channels = List.copyOf(channels);
		this.perUnit = perUnit;
		this.runs = runs;
		this.origin = origin;
		this.samples = samples;
	}

	/**
	 * Reads recorded samples.
	 *
	 * @param sample the first, counted without the gaps between runs
	 * @param into   receives physical values; NaN is a gap
	 */
	abstract void decode(int channel, long sample, double[] into, int offset, int count) throws MediaException;

	@Override
	public final Path file() {
		return file;
	}

	@Override
	public final MediaInfo info() {
		return info;
	}

	@Override
	public final List<Problem> problems() {
		return problems;
	}

	@Override
	public final List<Channel> channels() {
		return channels;
	}

	@Override
	public final long duration() {
		return runs.end();
	}

	@Override
	public final Optional<Instant> origin() {
		return Optional.ofNullable(origin);
	}

	/** Headers tell none. */
	@Override
	public final Optional<ZoneId> zone() {
		return Optional.empty();
	}

	@Override
	public final void close() {
		try {
			samples.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public final int clock(int channel) {
		int first = 0;
		while (perUnit[first] != perUnit[channel])
			first++;
		return first;
	}

	@Override
	public final int read(int channel, long first, long[] times, double[] values) throws MediaException {
		if (first < 0)
			throw new IndexOutOfBoundsException("sample " + first); //$NON-NLS-1$
		int per = perUnit[channel];
		int count = (int) Math.clamp(runs.samples(per) - first, 0, values.length);
		for (int done = 0; done < count;) {
			int run = runs.run(per, first + done);
			int piece = (int) Math.min(count - done, runs.left(per, run, first + done));
			if (piece == 0)
				values[done++] = Double.NaN;
			else
				decode(channel, runs.recorded(run, first + done), values, done, piece);
			done += piece;
		}
		for (int i = 0; i < count; i++)
			times[i] = runs.time(per, first + i);
		return count;
	}

	@Override
	public final long indexAt(int channel, long time) {
		return runs.index(perUnit[channel], time);
	}

	/** Fills a buffer from a place of a file. */
	static void fill(Path file, FileChannel from, ByteBuffer buffer, long position) throws MediaException {
		try {
			while (buffer.hasRemaining()) {
				int read = from.read(buffer, position);
				if (read < 0)
					throw failed(file, Messages.Audio_shrunk, null);
				position += read;
			}
		} catch (ClosedChannelException e) {
			throw failed(file, Messages.Audio_closed, e);
		} catch (MediaException e) {
			throw e;
		} catch (IOException e) {
			throw failed(file, e.getMessage(), e);
		}
	}

	private static MediaException failed(Path file, String what, Throwable cause) {
		return new MediaException(Problem.error("media.unreachable", file.toString(), //$NON-NLS-1$
				Messages.bind(Messages.Media_unreachable, what), Messages.Media_unreachableRemedy), cause);
	}

	static void gap(double[] into, int offset, int count) {
		Arrays.fill(into, offset, offset + count, Double.NaN);
	}
}
