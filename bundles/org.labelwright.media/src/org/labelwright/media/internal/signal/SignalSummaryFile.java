package org.labelwright.media.internal.signal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.media.spi.CacheFile;

/**
 * A {@link SignalSummary} in a {@link CacheFile}: for each channel how many samples, the times unless another channel has told
 * them, the bins by level, then what was wrong with the file.
 */
public final class SignalSummaryFile {

	/** Of the names of such files. */
	public static final String ENDING = ".signals"; //$NON-NLS-1$

	/** Of what is written here. */
	private static final long VERSION = 3;
	private static final int HEADER = 2 * Long.BYTES;
	/** Bytes of a bin: three numbers and a count. */
	private static final int BIN = 3 * Double.BYTES + Integer.BYTES;

	private final CacheFile file;

	/** @param file made before the source was read */
	public SignalSummaryFile(CacheFile file) {
		this.file = file;
	}

	/**
	 * What is kept of a source.
	 *
	 * @param problems that were found when it was read
	 */
	public record Kept(SignalSummary summary, List<Problem> problems) {
	}

	/** @return empty when there is none of this source as it is now */
	public Optional<Kept> read(int[] clocks) {
		return file.read().filter(content -> content.remaining() >= HEADER && content.getLong() == VERSION && content.getLong() == clocks.length)
				.flatMap(content -> summary(content, clocks));
	}

	private static Optional<Kept> summary(ByteBuffer content, int[] clocks) {
		var summary = new SignalSummary(clocks);
		for (int channel = 0; channel < clocks.length; channel++) {
			if (content.remaining() < Long.BYTES)
				return Optional.empty();
			long samples = content.getLong();
			boolean shared = summary.sharesTimes(channel);
			if (samples < 0 || content.remaining() < bytes(samples, shared))
				return Optional.empty();
			if (!shared) {
				var times = summary.times(channel);
				times.first = longs(content, SignalSummary.bins(samples));
				times.last = longs(content, SignalSummary.bins(samples));
			}
			for (int i = 0; i < SignalSummary.LEVELS; i++) {
				var level = summary.level(channel, i);
				int bins = SignalSummary.bins(samples, i);
				level.low = doubles(content, bins);
				level.high = doubles(content, bins);
				level.sum = doubles(content, bins);
				level.count = new int[bins];
				content.asIntBuffer().get(level.count);
				content.position(content.position() + bins * Integer.BYTES);
			}
			summary.setKnown(channel, samples);
		}
		return Optional.of(new Kept(summary, problems(content)));
	}

	private static List<Problem> problems(ByteBuffer content) {
		var problems = new ArrayList<Problem>();
		for (int left = content.getInt(); left > 0; left--)
			problems.add(new Problem(Severity.valueOf(text(content)), text(content), text(content), text(content), text(content)));
		return problems;
	}

	private static String text(ByteBuffer content) {
		var bytes = new byte[content.getInt()];
		content.get(bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static void write(Problem problem, DataOutputStream out) throws IOException {
		for (var text : List.of(problem.severity().name(), problem.code(), problem.place(), problem.message(), problem.remedy())) {
			var bytes = text.getBytes(StandardCharsets.UTF_8);
			out.writeInt(bytes.length);
			out.write(bytes);
		}
	}

	private static double bytes(long samples, boolean shared) {
		double bytes = shared ? 0 : Math.ceil((double) samples / SignalSummary.BIN) * 2 * Long.BYTES;
		for (int level = 0; level < SignalSummary.LEVELS; level++)
			bytes += Math.ceil(samples / (double) ((long) SignalSummary.BIN << 3 * level)) * BIN;
		return bytes;
	}

	private static long[] longs(ByteBuffer content, int count) {
		var read = new long[count];
		content.asLongBuffer().get(read);
		content.position(content.position() + count * Long.BYTES);
		return read;
	}

	private static double[] doubles(ByteBuffer content, int count) {
		var read = new double[count];
		content.asDoubleBuffer().get(read);
		content.position(content.position() + count * Double.BYTES);
		return read;
	}

	public void write(SignalSummary summary, List<Problem> problems) throws IOException {
		file.write(out -> {
			out.writeLong(VERSION);
			out.writeLong(summary.channels());
			for (int channel = 0; channel < summary.channels(); channel++)
				write(summary, channel, out);
			out.writeInt(problems.size());
			for (var problem : problems)
				write(problem, out);
		});
	}

	private static void write(SignalSummary summary, int channel, DataOutputStream out) throws IOException {
		long samples = summary.known(channel);
		out.writeLong(samples);
		if (!summary.sharesTimes(channel)) {
			var times = summary.times(channel);
			for (var all : new long[][] { times.first, times.last })
				out.write(bytes(all, SignalSummary.bins(samples)));
		}
		for (int i = 0; i < SignalSummary.LEVELS; i++) {
			var level = summary.level(channel, i);
			int bins = SignalSummary.bins(samples, i);
			for (var all : new double[][] { level.low, level.high, level.sum })
				out.write(bytes(all, bins));
			var counts = ByteBuffer.allocate(bins * Integer.BYTES);
			counts.asIntBuffer().put(level.count, 0, bins);
			out.write(counts.array());
		}
	}

	private static byte[] bytes(long[] all, int count) {
		var bytes = ByteBuffer.allocate(count * Long.BYTES);
		bytes.asLongBuffer().put(all, 0, count);
		return bytes.array();
	}

	private static byte[] bytes(double[] all, int count) {
		var bytes = ByteBuffer.allocate(count * Double.BYTES);
		bytes.asDoubleBuffer().put(all, 0, count);
		return bytes.array();
	}
}
