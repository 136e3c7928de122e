package org.labelwright.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILog;
import org.labelwright.core.Problem;
import org.labelwright.media.internal.CacheFolder;
import org.labelwright.media.internal.CacheName;
import org.labelwright.media.internal.Messages;
import org.labelwright.media.internal.signal.ColumnFile;
import org.labelwright.media.internal.signal.SignalBlocks;
import org.labelwright.media.internal.signal.SignalSummary;
import org.labelwright.media.internal.signal.SignalSummaryFile;
import org.labelwright.media.spi.CacheFile;

/**
 * The least, greatest and mean value of any stretch of a signal, at once. Built once by reading all of a source on a
 * thread of its own, then kept in a folder that may be emptied at any time, with a copy of the samples where the source
 * is {@link SignalSource#sequential}; a file that changes is read anew. Safe for use from any thread, the user
 * interface's as well: nothing here waits.
 */
public final class Signals implements AutoCloseable {

	/** Nanoseconds between two tellings of progress. */
	private static final long PACE = 100_000_000;
	/** Bytes that signals of other files may take in the cache. */
	private static final long OTHERS = 8L << 30;

	private final SignalSource source;
	private final Path folder;
	private final String facts;
	private final int[] clocks;
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile SignalSummary summary;
	private volatile SignalBlocks blocks;
	private volatile SignalSource kept;
	private volatile ColumnFile columns;
	private volatile boolean complete;
	private volatile boolean closed;
	private volatile Problem problem;
	private volatile List<Problem> problems = List.of();

	private Signals(SignalSource source, Path folder, String variant) {
		this.source = source;
		this.folder = folder;
		facts = source.file().toAbsolutePath() + variant;
		clocks = IntStream.range(0, source.channels().size()).map(source::clock).toArray();
		summary = new SignalSummary(clocks);
	}

	/**
	 * Begins to read signals, or what was kept of them. Returns at once.
	 *
	 * @param source      stays the caller's, who closes it after this
	 * @param cacheFolder is made when it does not exist
	 */
	public static Signals of(SignalSource source, Path cacheFolder) {
		return of(source, cacheFolder, ""); //$NON-NLS-1$
	}

	/**
	 * Begins to read signals that were computed from those of a file, as {@link #of(SignalSource, Path)}.
	 *
	 * @param variant tells them from all others computed from that file
	 */
	public static Signals of(SignalSource source, Path cacheFolder, String variant) {
		var signals = new Signals(source, cacheFolder, variant);
		var thread = new Thread(signals::build, "Signals"); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY + 1);
		thread.start();
		return signals;
	}

	/** Whether all samples are known. */
	public boolean complete() {
		return complete;
	}

	/** Why the rest will never be known. */
	public Optional<Problem> problem() {
		return Optional.ofNullable(problem);
	}

	/** What was found to be wrong with the file when all of it was read, now or before; empty until it is {@link #complete}. */
	public List<Problem> problems() {
		return problems;
	}

	/** Samples of a channel that are known by now. */
	public long known(int channel) {
		return summary.known(channel);
	}

	/** The time of the last sample that is known, or the duration that the source tells where that is more. */
	public long duration() {
		return Math.max(Math.max(source.duration(), summary.end()), 0);
	}

	/** @param listener called when more is known, on a worker thread, at most some ten times a second */
	public void onProgress(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * The same signals with all samples counted and found at once, for whoever needs many of them; not to be used after
	 * this is closed.
	 *
	 * @return empty while it is not {@link #complete}
	 */
	public Optional<SignalSource> samples() {
		return complete ? Optional.of(kept) : Optional.empty();
	}

	/**
	 * The extremes of equal stretches of time that follow each other, one for each column of a drawing. No extreme of a
	 * stretch is left out. Those of up to 64 samples around it may be taken in while a stretch holds more than so many,
	 * or while closer samples are not there yet; listeners are told when they have come.
	 *
	 * @param channel   from 0
	 * @param start     when the first stretch begins, in microseconds; may lie before time 0
	 * @param perColumn length of a stretch, more than 0
	 * @param low       receives the least value of each stretch; NaN where nothing is known or measured
	 * @param high      receives the greatest, and has the same length
	 * @param mean      receives the mean, and has the same length
	 */
	public void extremes(int channel, double start, double perColumn, double[] low, double[] high, double[] mean) {
		if (!(perColumn > 0))
			throw new IllegalArgumentException("perColumn: " + perColumn); //$NON-NLS-1$
		Arrays.fill(low, Double.NaN);
		Arrays.fill(high, Double.NaN);
		Arrays.fill(mean, Double.NaN);
		var bins = summary;
		int from = bins.firstBin(channel, start);
		int to = bins.endBin(channel, start + perColumn * low.length);
		if (from >= to || (to - from) <= low.length && exactly(channel, from, to, start, perColumn, low, high, mean))
			return;
		var extent = new SignalSummary.Extent();
		for (int column = 0; column < low.length; column++) {
			double begin = start + column * perColumn;
			extent.clear();
			bins.extent(channel, bins.firstBin(channel, begin), bins.endBin(channel, start + (column + 1) * perColumn), extent);
			put(extent, column, low, high, mean);
		}
	}

	private static void put(SignalSummary.Extent extent, int column, double[] low, double[] high, double[] mean) {
		if (extent.isEmpty())
			return;
		low[column] = extent.low();
		high[column] = extent.high();
		mean[column] = extent.mean();
	}

	private boolean exactly(int channel, int fromBin, int toBin, double start, double perColumn, double[] low, double[] high, double[] mean) {
		var extent = new SignalSummary.Extent();
		int[] column = { 0 };
		boolean there = visit(channel, fromBin, toBin, (time, value) -> {
			if (time < start)
				return true;
			int at = column(time, start, perColumn);
			if (at != column[0]) {
				if (column[0] < low.length)
					put(extent, column[0], low, high, mean);
				extent.clear();
				column[0] = at;
			}
			extent.add(value);
			return at < low.length;
		});
		if (there && column[0] < low.length)
			put(extent, column[0], low, high, mean);
		return there;
	}

	/** The stretch in which a time lies, so that it begins at the time or before and ends after it. */
	private static int column(long time, double start, double perColumn) {
		int at = (int) Math.min((time - start) / perColumn, Integer.MAX_VALUE - 2);
		if (time < start + at * perColumn)
			return at - 1;
		return time >= start + (at + 1) * perColumn ? at + 1 : at;
	}

	private interface Visitor {

		/** @return false to end */
		boolean visit(long time, double value);
	}

	/** Visits the samples of some bins, if they are all there; else asks for those that are not. */
	private boolean visit(int channel, int fromBin, int toBin, Visitor visitor) {
		var near = blocks;
		if (near == null)
			return false;
		long first = (long) fromBin * SignalSummary.BIN;
		long end = Math.min((long) toBin * SignalSummary.BIN, summary.known(channel));
		long from = first / SignalBlocks.BLOCK;
		var found = new SignalBlocks.Block[(int) ((end - 1) / SignalBlocks.BLOCK - from + 1)];
		boolean whole = true;
		for (int i = 0; i < found.length; i++) {
			found[i] = near.get(channel, from + i);
			whole &= found[i] != null;
		}
		if (!whole)
			return false;
		for (long sample = first; sample < end; sample++) {
			var block = found[(int) (sample / SignalBlocks.BLOCK - from)];
			int at = (int) (sample % SignalBlocks.BLOCK);
			if (at >= block.times().length || !visitor.visit(block.times()[at], block.values()[at]))
				return true;
		}
		return true;
	}

	/** Samples that follow each other. */
	public record Samples(long[] times, double[] values) {
	}

	/**
	 * The samples of a stretch of time, with one more on both sides.
	 *
	 * @param from microseconds
	 * @param to   microseconds, inclusive
	 * @param most how many at most
	 * @return empty when there are more, or they are not there yet; listeners are told when they have come
	 */
	public Optional<Samples> samples(int channel, double from, double to, int most) {
		var bins = summary;
		int first = Math.max(0, bins.firstBin(channel, from) - 1);
		int end = Math.min(SignalSummary.bins(bins.known(channel)), bins.endBin(channel, to) + 1);
		if ((long) (end - first - 4) * SignalSummary.BIN > most)
			return Optional.empty();
		var times = new long[Math.max(0, end - first) * SignalSummary.BIN];
		var values = new double[times.length];
		int[] range = { 0, 0 };
		boolean there = first >= end || visit(channel, first, end, (time, value) -> {
			if (time < from)
				range[1] = 0; // only the last of those before is kept
			times[range[1]] = time;
			values[range[1]++] = value;
			return time <= to;
		});
		return there && range[1] <= most + 2 ? Optional.of(new Samples(Arrays.copyOf(times, range[1]), Arrays.copyOf(values, range[1]))) : Optional.empty();
	}

	/** The value of the last sample at a time or before it; NaN when it is a gap, empty when it is not there yet or there is none. */
	public OptionalDouble valueAt(int channel, long time) {
		var found = samples(channel, time, time, 2 * SignalSummary.BIN);
		if (found.isPresent()) {
			var times = found.get().times();
			for (int i = times.length - 1; i >= 0; i--)
				if (times[i] <= time)
					return OptionalDouble.of(found.get().values()[i]);
		}
		return OptionalDouble.empty();
	}

	private void build() {
		try {
			Files.createDirectories(folder);
			long size = Files.size(source.file());
			long time = Files.getLastModifiedTime(source.file()).toMillis();
			if (!source.sequential())
				show(source);
			var file = new SignalSummaryFile(new CacheFile(folder, source.file(), facts, SignalSummaryFile.ENDING));
			if (!open(file, size, time))
				readAll(file, size, time);
		} catch (MediaException e) {
			problem = e.problem();
		} catch (IOException e) {
			problem = Problem.error("media.unreachable", source.file().toString(), //$NON-NLS-1$
					Messages.bind(Messages.Media_unreachable, e.getMessage()), Messages.Media_unreachableRemedy);
		} catch (OutOfMemoryError e) {
			problem = Problem.error("media.memory", source.file().toString(), Messages.Signal_memory, Messages.Signal_memoryRemedy); //$NON-NLS-1$
		}
		if (!closed)
			tell();
	}

	private Path path(String ending) {
		return folder.resolve(CacheName.of(facts, ending));
	}

	/** Opens what was kept; false when there is nothing of this file. */
	private boolean open(SignalSummaryFile file, long size, long time) throws IOException {
		var read = file.read(clocks);
		if (read.isEmpty())
			return false;
		if (source.sequential()) {
			var found = ColumnFile.open(path(ColumnFile.ENDING), size, time);
			if (found.isEmpty())
				return false;
			copied(found.get());
		}
		summary = read.get().summary();
		problems = read.get().problems();
		complete = true;
		touch(path(SignalSummaryFile.ENDING));
		if (source.sequential())
			touch(path(ColumnFile.ENDING));
		return true;
	}

	/** What is used is among the last to be deleted. */
	private static void touch(Path file) {
		try {
			Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
		} catch (IOException e) {
			ILog.get().warn(file + " could not be marked as used", e); //$NON-NLS-1$
		}
	}

	private void readAll(SignalSummaryFile file, long size, long time) throws IOException {
		if (source.sequential())
			try (var writer = new ColumnFile.Writer(path(ColumnFile.ENDING), clocks.length)) {
				stream(writer);
				if (closed)
					return;
				writer.finish(size, time);
				copied(ColumnFile.open(path(ColumnFile.ENDING), size, time).orElseThrow(() -> new IOException(Messages.Audio_shrunk)));
			}
		else
			stream((channel, times, values, count) -> true);
		if (closed)
			return;
		problems = source.problems();
		try {
			file.write(summary, problems);
			prune();
		} catch (IOException e) {
			ILog.get().warn(path(SignalSummaryFile.ENDING) + " could not be written", e); // and is made again the next time //$NON-NLS-1$
		}
		complete = true;
	}

	/** Deletes what was not used for the longest time when there is too much. */
	private void prune() throws IOException {
		long own = Files.size(path(SignalSummaryFile.ENDING)) + (columns == null ? 0 : Files.size(path(ColumnFile.ENDING)));
		CacheFolder.prune(folder, kept -> kept.toString().endsWith(SignalSummaryFile.ENDING) || kept.toString().endsWith(ColumnFile.ENDING), own + OTHERS);
	}

	private void stream(SignalSource.Sink copy) throws IOException {
		long[] told = { System.nanoTime() };
		source.stream((channel, times, values, count) -> {
			copy.take(channel, times, values, count);
			summary.add(channel, times, values, count);
			if (System.nanoTime() - told[0] > PACE) {
				told[0] = System.nanoTime();
				tell();
			}
			return !closed;
		});
	}

	private synchronized void copied(ColumnFile file) {
		columns = file;
		if (closed)
			file.close();
		else
			show(new Copied(file));
	}

	private void show(SignalSource samples) {
		kept = samples;
		blocks = new SignalBlocks(samples, this::tell);
	}

	private void tell() {
		if (!closed)
			listeners.forEach(Runnable::run);
	}

	/** Ends the reading. The source is left open. */
	@Override
	public synchronized void close() {
		closed = true;
		if (blocks != null)
			blocks.close();
		if (columns != null)
			columns.close();
	}

	/** The source, with its samples read from the copy. */
	private final class Copied extends ForwardingSignal {

		private final ColumnFile file;

		Copied(ColumnFile file) {
			super(source);
			this.file = file;
		}

		@Override
		public List<Channel> channels() {
			return super.channels().stream().map(one -> new Channel(one.id(), one.name(), one.unit(), file.samples(), one.rate())).toList();
		}

		@Override
		public long duration() {
			return Signals.this.duration();
		}

		@Override
		public int read(int channel, long first, long[] times, double[] values) throws MediaException {
			return file.read(channel, first, times, values);
		}

		@Override
		public long indexAt(int channel, long time) throws MediaException {
			return file.indexAt(time);
		}
	}
}
