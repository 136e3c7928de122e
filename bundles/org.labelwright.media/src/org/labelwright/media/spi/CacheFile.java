package org.labelwright.media.spi;

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
import org.labelwright.media.internal.CacheName;

/**
 * What took long to find out about a media file, kept in a folder that may be emptied at any time: a header, the
 * content, and a CRC-32 of all before it. Numbers are big-endian. What is of another state of the media file than it has
 * when this is made, or is damaged, counts as not there; so make this before the media file is read, and what is found out about a
 * file that is changed meanwhile is not taken for that of the changed one. Safe for use from any thread but the user interface's.
 */
public final class CacheFile {

	private static final long MAGIC = 0x4C57_4341_4348_4531L; // LWCACHE1
	private static final int HEADER = 3 * Long.BYTES;

	private final Path path;
	private final long size;
	private final long time;
	/** Why the media file could not be looked at; null when it could. */
	private final IOException unreachable;

	/** Writes the content. */
	public interface Content {
		void write(DataOutputStream out) throws IOException;
	}

	/**
	 * @param folder is made when something is written
	 * @param ending of the file's name, which says what the content is
	 */
	public CacheFile(Path folder, Path media, String ending) {
		this(folder, media, media.toAbsolutePath().toString(), ending);
	}

	/**
	 * Where several things of one kind are found out about a media file.
	 *
	 * @param what tells them from each other, and those of other media files
	 */
	public CacheFile(Path folder, Path media, String what, String ending) {
		path = folder.resolve(CacheName.of(what, ending));
		long foundSize = -1;
		long foundTime = -1;
		IOException failure = null;
		try {
			foundSize = Files.size(media);
			foundTime = Files.getLastModifiedTime(media).toMillis();
		} catch (IOException e) {
			failure = e; // thrown when something is to be written
		}
		size = foundSize;
		time = foundTime;
		unreachable = failure;
	}

	/** Where it is kept. */
	public Path path() {
		return path;
	}

	/** @return the content; empty when there is none for the media file as it is now */
	public Optional<ByteBuffer> read() {
		if (unreachable != null)
			return Optional.empty();
		try {
			var bytes = Files.readAllBytes(path);
			int end = bytes.length - Long.BYTES;
			var content = ByteBuffer.wrap(bytes);
			if (end < HEADER || content.getLong() != MAGIC || content.getLong() != size || content.getLong() != time
					|| content.getLong(end) != checksum(bytes, end))
				return Optional.empty();
			return Optional.of(content.limit(end).slice());
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			ILog.get().warn(path + " could not be read", e); //$NON-NLS-1$
			return Optional.empty();
		}
	}

	private static long checksum(byte[] bytes, int length) {
		var sum = new CRC32();
		sum.update(bytes, 0, length);
		return sum.getValue();
	}

	/**
	 * Writes all of it under another name first, so that nobody ever reads half of it.
	 *
	 * @throws IOException when it cannot be written, or the media file could not be reached
	 */
	public void write(Content content) throws IOException {
		if (unreachable != null)
			throw unreachable;
		Files.createDirectories(path.getParent());
		var part = Files.createTempFile(path.getParent(), "cache", ".part"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			var sum = new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16), new CRC32());
			try (var out = new DataOutputStream(sum)) {
				out.writeLong(MAGIC);
				out.writeLong(size);
				out.writeLong(time);
				content.write(out);
				out.writeLong(sum.getChecksum().getValue());
			}
			Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}
}
