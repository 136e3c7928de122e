package org.labelwright.media.internal.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.labelwright.media.AudioSource;
import org.labelwright.media.internal.CacheFolder;
import org.labelwright.media.spi.CacheFile;

/** A {@link Summary} on disk: channels, frames, and the bins by level and channel. */
public final class SummaryFile {

	/** Of the names of such files. */
	public static final String ENDING = ".waveform"; //$NON-NLS-1$

	private static final int HEADER = 2 * Long.BYTES;
	/** Bytes that the waveforms of a cache may take. */
	private static final long MOST = 1L << 30;

	private final CacheFile file;
	private final int channels;
	private final long most;

	public SummaryFile(Path folder, AudioSource source) {
		this(folder, source, MOST);
	}

	/** @param most bytes that such files may take in the folder: when another is written, the oldest go */
	public SummaryFile(Path folder, AudioSource source, long most) {
		this.most = most;
		file = new CacheFile(folder, source.file(), ENDING);
		channels = source.channels();
	}

	/** Where it is kept: by the path of the recording. */
	public Path path() {
		return file.path();
	}

	/** @return empty when there is none of this recording as it is now */
	public Optional<Summary> read() {
		return file.read().filter(content -> content.remaining() >= HEADER && content.getLong() == channels).flatMap(content -> {
			long frames = content.getLong();
			return size(frames) == content.remaining() ? Optional.of(summary(content, frames)) : Optional.empty();
		});
	}

	private Summary summary(ByteBuffer content, long frames) {
		var summary = Summary.of(channels, frames);
		for (int level = 0; level < Summary.LEVELS; level++)
			for (int channel = 0; channel < channels; channel++) {
				int count = 2 * summary.count(level);
				content.asShortBuffer().get(summary.values(level, channel), 0, count);
				content.position(content.position() + count * Short.BYTES);
			}
		return summary;
	}

	/** Bytes of the bins. */
	private long size(long frames) {
		long size = 0;
		for (int level = 0; level < Summary.LEVELS; level++)
			size += 2L * Short.BYTES * channels * Math.ceilDiv(frames, Summary.binSize(level));
		return size;
	}

	public void write(Summary summary) throws IOException {
		file.write(out -> {
			out.writeLong(summary.channels);
			out.writeLong(summary.known());
			for (int level = 0; level < Summary.LEVELS; level++)
				for (int channel = 0; channel < summary.channels; channel++)
					out.write(bytes(summary.values(level, channel), 2 * summary.count(level)));
		});
		CacheFolder.prune(path().getParent(), kept -> kept.toString().endsWith(ENDING), Math.max(most, Files.size(path())));
	}

	private static byte[] bytes(short[] values, int count) {
		var bytes = ByteBuffer.allocate(count * Short.BYTES);
		bytes.asShortBuffer().put(values, 0, count);
		return bytes.array();
	}
}
