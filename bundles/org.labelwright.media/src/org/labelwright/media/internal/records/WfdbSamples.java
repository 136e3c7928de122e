package org.labelwright.media.internal.records;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.media.MediaException;
import org.labelwright.media.records.WfdbHeader;

/** A file with the samples of some signals of a record, which take turns in each frame. */
final class WfdbSamples implements AutoCloseable {

	/** Bytes that are read at once. */
	private static final int PIECE = 1 << 18;
	/** Samples between two of which the sums of differences are kept, about. */
	private static final int STEP = 1 << 17;

	private final Path file;
	private final FileChannel channel;
	private final WfdbCoding coding;
	private final long offset;
	/** Where in a frame each signal begins, and how many samples a frame has. */
	private final int[] begins;
	private final int frame;
	private final List<WfdbHeader.Signal> signals;
	private final long held;
	/** What each signal of differences has come to before every step of frames; null until it is asked for. */
	private int[][] sums;
	private final int step;

	WfdbSamples(Path file, WfdbCoding coding, List<WfdbHeader.Signal> signals) throws IOException {
		this.file = file;
		this.coding = coding;
		this.signals = List.copyOf(signals);
		offset = signals.getFirst().offset();
		begins = new int[signals.size()];
		int samples = 0;
		for (int i = 0; i < begins.length; i++) {
			begins[i] = samples;
			samples += signals.get(i).samplesPerFrame();
		}
		frame = samples;
		step = Math.max(1, STEP / frame);
		channel = FileChannel.open(file);
		held = coding.held(Math.max(0, channel.size() - offset));
	}

	/** How many frames the file has, the last maybe not whole. */
	long frames() {
		return Math.ceilDiv(held, frame);
	}

	/** How many whole frames the file has. */
	long wholeFrames() {
		return held / frame;
	}

	/**
	 * Decodes samples of a signal.
	 *
	 * @param signal among those of the file
	 * @param sample the first, from 0
	 * @param into   receives physical values; NaN is a gap, or past the end of the file
	 */
	void decode(int signal, long sample, double[] into, int start, int count) throws MediaException {
		var told = signals.get(signal);
		int per = told.samplesPerFrame();
		long from = sample + (long) told.skew() * per;
		int atOnce = Math.max(1, PIECE * coding.samples / coding.bytes / frame);
		for (int done = 0; done < count;) {
			long first = (from + done) / per;
			int frames = (int) Math.min(atOnce, (from + count - 1) / per - first + 1);
			int until = (int) Math.min(count, (first + frames) * per - from);
			if (first >= frames()) {
				UnitSource.gap(into, start + done, count - done);
				return;
			}
			piece(signal, told, from, first, frames, into, start, done, until);
			done = until;
		}
	}

	private void piece(int signal, WfdbHeader.Signal told, long from, long first, int frames, double[] into, int start, int done, int until) throws MediaException {
		int per = told.samplesPerFrame();
		var block = new Block(first * frame, (first + frames) * frame);
		boolean differences = coding == WfdbCoding.DIFFERENCES;
		int sum = differences ? before(signal, from + done) : 0;
		for (int i = done; i < until; i++) {
			long flat = (from + i) / per * frame + begins[signal] + (from + i) % per;
			if (flat >= held) {
				into[start + i] = Double.NaN;
				continue;
			}
			int value = block.sample(flat);
			if (differences)
				value = sum += value;
			into[start + i] = !differences && value == coding.none ? Double.NaN : (value - (double) told.baseline()) / told.gain();
		}
	}

	/** Bytes of some samples. */
	private final class Block {
		private final long first;
		private final ByteBuffer bytes;

		/** Reads the blocks with the samples from one to before another, as far as the file has them. */
		Block(long from, long to) throws MediaException {
			first = from / coding.samples;
			long position = offset + first * coding.bytes;
			int length = Math.toIntExact((Math.ceilDiv(to, coding.samples) - first) * coding.bytes);
			bytes = ByteBuffer.allocate(length);
			try {
				bytes.limit((int) Math.clamp(channel.size() - position, 0, length));
			} catch (IOException e) {
				bytes.limit(length); // reading it tells
			}
			UnitSource.fill(file, channel, bytes, position);
			bytes.limit(length);
		}

		int sample(long flat) {
			return coding.sample(bytes, (int) (flat / coding.samples - first) * coding.bytes, (int) (flat % coding.samples));
		}
	}

	/** What a signal of differences has come to before a sample. */
	private int before(int signal, long sample) throws MediaException {
		int per = signals.get(signal).samplesPerFrame();
		long target = sample / per;
		int sum = sums()[(int) (target / step)][signal];
		long begin = target / step * step;
		var block = new Block(begin * frame, (target + 1) * frame);
		for (long i = begin * per; i < sample; i++)
			sum += block.sample(i / per * frame + begins[signal] + i % per);
		return sum;
	}

	private synchronized int[][] sums() throws MediaException {
		if (sums != null)
			return sums;
		var all = new int[(int) (frames() / step) + 1][];
		var now = signals.stream().mapToInt(WfdbHeader.Signal::initial).toArray();
		for (int i = 0; i < all.length; i++) {
			all[i] = now.clone();
			long end = Math.min(held, (i + 1L) * step * frame);
			var block = new Block((long) i * step * frame, end);
			for (long flat = (long) i * step * frame; flat < end; flat++)
				now[signal((int) (flat % frame))] += block.sample(flat);
		}
		sums = all;
		return all;
	}

	private int signal(int within) {
		int signal = begins.length - 1;
		while (begins[signal] > within)
			signal--;
		return signal;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
