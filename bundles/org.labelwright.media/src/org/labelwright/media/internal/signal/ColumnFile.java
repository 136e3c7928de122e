package org.labelwright.media.internal.signal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.Messages;

/**
 * The samples of channels that have the same times, as they came: blocks of times and then of the values of each channel,
 * and behind them where each block begins. Numbers are little-endian. Read in pieces of bounded size.
 */
public final class ColumnFile implements AutoCloseable {

	/** Of the names of such files. */
	public static final String ENDING = ".columns"; //$NON-NLS-1$
	/** Samples of a usual block. */
	static final int BLOCK = 4096;

	private static final long MAGIC = 0x4C57_434F_4C53_3031L; // LWCOLS01
	private static final int HEADER = 5 * Long.BYTES;

	private final Path path;
	private final boolean temporary;
	private final FileChannel channel;
	private final int channels;
	/** The first sample of each block and its time; one more than there are blocks. */
	private final long[] firsts;
	private final long[] times;

	private ColumnFile(Path path, boolean temporary, FileChannel channel, int channels, long[] firsts, long[] times) {
		this.path = path;
		this.temporary = temporary;
		this.channel = channel;
		this.channels = channels;
		this.firsts = firsts;
		this.times = times;
	}

	/** A copy of a source that is deleted when it is closed. */
	static ColumnFile temporary(SignalSource source) throws IOException {
		var path = Files.createTempFile("labelwright", ENDING); //$NON-NLS-1$
		path.toFile().deleteOnExit();
		try (var writer = new Writer(path, source.channels().size())) {
			source.stream(writer);
			writer.finish(0, 0);
		} catch (IOException | RuntimeException e) {
			Files.deleteIfExists(path);
			throw e;
		}
		return open(path, true, 0, 0).orElseThrow(() -> new IOException(path.toString()));
	}

	/**
	 * Opens what a {@link Writer} has written.
	 *
	 * @param size of the file it was made from
	 * @param time when that was changed
	 * @return empty when there is none of that
	 */
	public static Optional<ColumnFile> open(Path path, long size, long time) throws IOException {
		return Files.exists(path) ? open(path, false, size, time) : Optional.empty();
	}

	private static Optional<ColumnFile> open(Path path, boolean temporary, long size, long time) throws IOException {
		var channel = FileChannel.open(path);
		var opened = read(path, temporary, channel, size, time);
		if (opened.isEmpty())
			channel.close();
		return opened;
	}

	private static Optional<ColumnFile> read(Path path, boolean temporary, FileChannel channel, long size, long time) throws IOException {
		long length = channel.size();
		if (length < HEADER)
			return Optional.empty();
		var header = buffer(HEADER);
		fill(channel, header, 0);
		if (header.getLong() != MAGIC || header.getLong() != size || header.getLong() != time)
			return Optional.empty();
		long channels = header.getLong();
		long blocks = header.getLong();
		if (channels < 1 || channels > SignalSource.MOST_CHANNELS || blocks < 0 || blocks > (length - HEADER) / 16)
			return Optional.empty();
		long index = length - (blocks + 1) * 16;
		var rest = buffer(Math.toIntExact((blocks + 1) * 16));
		fill(channel, rest, index);
		var firsts = new long[(int) blocks + 1];
		var times = new long[(int) blocks + 1];
		rest.asLongBuffer().get(firsts).get(times);
		boolean fits = HEADER + firsts[(int) blocks] * Double.BYTES * (channels + 1) == index;
		return fits ? Optional.of(new ColumnFile(path, temporary, channel, (int) channels, firsts, times)) : Optional.empty();
	}

	private static ByteBuffer buffer(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static void fill(FileChannel channel, ByteBuffer buffer, long position) throws IOException {
		while (buffer.hasRemaining()) {
			int read = channel.read(buffer, position);
			if (read < 0)
				throw new IOException(Messages.Audio_shrunk);
			position += read;
		}
		buffer.flip();
	}

	/** How many samples each channel has. */
	public long samples() {
		return firsts[firsts.length - 1];
	}

	/** As {@link SignalSource#read}. */
	public int read(int column, long first, long[] into, double[] values) throws MediaException {
		if (first < 0 || column < 0 || column >= channels)
			throw new IndexOutOfBoundsException(column + ", " + first); //$NON-NLS-1$
		int wanted = (int) Math.clamp(samples() - first, 0, into.length);
		for (int done = 0; done < wanted;) {
			int block = block(first + done);
			int from = (int) (first + done - firsts[block]);
			int count = (int) Math.min(wanted - done, firsts[block + 1] - first - done);
			part(block, -1, from, count).asLongBuffer().get(into, done, count);
			part(block, column, from, count).asDoubleBuffer().get(values, done, count);
			done += count;
		}
		return wanted;
	}

	private int block(long sample) {
		int found = Arrays.binarySearch(firsts, sample);
		return found >= 0 ? found : -found - 2;
	}

	/** @param column -1 for the times */
	private ByteBuffer part(int block, int column, int from, int count) throws MediaException {
		long size = firsts[block + 1] - firsts[block];
		long position = HEADER + Double.BYTES * (firsts[block] * (channels + 1) + size * (column + 1) + from);
		var buffer = buffer(count * Double.BYTES);
		try {
			fill(channel, buffer, position);
			return buffer;
		} catch (IOException e) {
			throw new MediaException(Problem.error("media.unreachable", path.toString(), //$NON-NLS-1$
					Messages.bind(Messages.Media_unreachable, e instanceof ClosedChannelException ? Messages.Audio_closed : e.getMessage()),
					Messages.Media_unreachableRemedy), e);
		}
	}

	/** As {@link SignalSource#indexAt}. */
	public long indexAt(long time) throws MediaException {
		int blocks = firsts.length - 1;
		int block = Math.max(0, before(time, blocks) - 1);
		if (blocks == 0)
			return 0;
		int count = (int) (firsts[block + 1] - firsts[block]);
		var all = new long[count];
		part(block, -1, 0, count).asLongBuffer().get(all);
		int at = 0;
		while (at < count && all[at] < time)
			at++;
		return firsts[block] + at;
	}

	/** How many blocks begin before a time. */
	private int before(long time, int blocks) {
		int low = 0;
		int high = blocks;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (times[middle] < time)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	@Override
	public void close() {
		try {
			channel.close();
			if (temporary)
				Files.deleteIfExists(path);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	/** Writes samples as they come, under another name until all are there. */
	public static final class Writer implements SignalSource.Sink, AutoCloseable {

		private final Path target;
		private final Path part;
		private final FileChannel out;
		private final int channels;
		private ByteBuffer buffer = buffer(0);
		private long[] firsts = new long[64];
		private long[] times = new long[64];
		private int blocks;
		private boolean finished;

		/** @param target an existing file is replaced when all has been written */
		public Writer(Path target, int channels) throws IOException {
			this.target = target;
			this.channels = channels;
			part = Files.createTempFile(target.toAbsolutePath().getParent(), "columns", ".part"); //$NON-NLS-1$ //$NON-NLS-2$
			out = FileChannel.open(part, StandardOpenOption.WRITE);
			out.position(HEADER);
		}

		@Override
		public boolean take(int channel, long[] sampled, double[] values, int count) throws IOException {
			int size = count * Double.BYTES;
			if (channel == 0) {
				room(size * (channels + 1));
				begin(sampled[0], count);
				buffer.asLongBuffer().put(sampled, 0, count);
				buffer.position(size);
			}
			buffer.asDoubleBuffer().put(values, 0, count);
			buffer.position(buffer.position() + size);
			if (channel == channels - 1) {
				buffer.flip();
				while (buffer.hasRemaining())
					out.write(buffer);
			}
			return true;
		}

		private void room(int size) {
			if (buffer.capacity() < size)
				buffer = ByteBuffer.allocateDirect(size).order(ByteOrder.LITTLE_ENDIAN);
			buffer.clear();
		}

		private void begin(long time, int count) {
			if (blocks + 1 == firsts.length) {
				firsts = Arrays.copyOf(firsts, 2 * blocks + 2);
				times = Arrays.copyOf(times, 2 * blocks + 2);
			}
			times[blocks] = time;
			firsts[blocks + 1] = firsts[blocks] + count;
			blocks++;
		}

		/** All has been taken. */
		public void finish(long size, long time) throws IOException {
			var index = ByteBuffer.allocate((blocks + 1) * 16).order(ByteOrder.LITTLE_ENDIAN);
			index.asLongBuffer().put(firsts, 0, blocks + 1).put(times, 0, blocks + 1);
			while (index.hasRemaining())
				out.write(index);
			var header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
			header.asLongBuffer().put(new long[] { MAGIC, size, time, channels, blocks });
			out.write(header, 0);
			out.close();
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
			finished = true;
		}

		@Override
		public void close() throws IOException {
			out.close();
			if (!finished)
				Files.deleteIfExists(part);
		}
	}
}
