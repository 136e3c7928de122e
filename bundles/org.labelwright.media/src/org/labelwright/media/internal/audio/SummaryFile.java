package org.labelwright.media.internal.audio;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

import org.eclipse.core.runtime.ILog;
import org.labelwright.media.AudioSource;
import org.labelwright.media.internal.CacheName;

/**
 * A {@link Summary} on disk: a header, the bins by level and channel, and a CRC-32 of all before it. Numbers
 * are big-endian. What does not fit the recording, or is damaged, counts as not there.
 */
public final class SummaryFile {

	/** Of the names of such files. */
	public static final String ENDING = ".waveform"; //$NON-NLS-1$

	private static final long MAGIC = 0x4C57_5741_5645_3031L; // LWWAVE01
	private static final int HEADER = 5 * Long.BYTES;

	private final Path folder;
	private final AudioSource source;

	public SummaryFile(Path folder, AudioSource source) {
		this.folder = folder;
		this.source = source;
	}

	/** Where it is kept: by the path of the recording. */
	public Path path() {
		return folder.resolve(CacheName.of(source.file().toAbsolutePath().toString(), ENDING));
	}

	/** @return empty when there is none of this recording as it is now */
	public Optional<Summary> read() {
		try {
			var bytes = Files.readAllBytes(path());
			int end = bytes.length - Long.BYTES;
			var content = ByteBuffer.wrap(bytes);
			if (end < HEADER || content.getLong() != MAGIC || content.getLong() != size() || content.getLong() != time()
					|| content.getLong() != source.channels() || content.getLong(end) != checksum(bytes, end))
				return Optional.empty();
			long frames = content.getLong();
			return size(frames) == end ? Optional.of(summary(content, frames)) : Optional.empty();
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			ILog.get().warn(path() + " could not be read", e); //$NON-NLS-1$
			return Optional.empty();
		}
	}

	private Summary summary(ByteBuffer content, long frames) {
		var summary = Summary.of(source.channels(), frames);
		for (int level = 0; level < Summary.LEVELS; level++)
			for (int channel = 0; channel < summary.channels; channel++) {
				int count = 2 * summary.count(level);
				content.asShortBuffer().get(summary.values(level, channel), 0, count);
				content.position(content.position() + count * Short.BYTES);
			}
		return summary;
	}

	/** Bytes before the checksum. */
	private long size(long frames) {
		long size = HEADER;
		for (int level = 0; level < Summary.LEVELS; level++)
			size += 2L * Short.BYTES * source.channels() * Math.ceilDiv(frames, Summary.binSize(level));
		return size;
	}

	private static long checksum(byte[] bytes, int length) {
		var sum = new CRC32();
		sum.update(bytes, 0, length);
		return sum.getValue();
	}

	/** Writes all of it under another name first, so that nobody ever reads half of it. */
	public void write(Summary summary) throws IOException {
		Files.createDirectories(folder);
		var part = Files.createTempFile(folder, "summary", ".part"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			var sum = new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16), new CRC32());
			try (var out = new DataOutputStream(sum)) {
				out.writeLong(MAGIC);
				out.writeLong(size());
				out.writeLong(time());
				out.writeLong(summary.channels);
				out.writeLong(summary.known());
				for (int level = 0; level < Summary.LEVELS; level++)
					for (int channel = 0; channel < summary.channels; channel++)
						out.write(bytes(summary.values(level, channel), 2 * summary.count(level)));
				out.writeLong(sum.getChecksum().getValue());
			}
			Files.move(part, path(), StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private static byte[] bytes(short[] values, int count) {
		var bytes = ByteBuffer.allocate(count * Short.BYTES);
		bytes.asShortBuffer().put(values, 0, count);
		return bytes.array();
	}

	private long size() throws IOException {
		return Files.size(source.file());
	}

	private long time() throws IOException {
		return Files.getLastModifiedTime(source.file()).toMillis();
	}
}
