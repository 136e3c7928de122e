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
 * content, and a CRC-32 of all before it. Numbers are big-endian. What is of another state of the media file, or is
 * damaged, counts as not there. Safe for use from any thread but the user interface's.
 */
public final class CacheFile {

	private static final long MAGIC = 0x4C57_4341_4348_4531L; // LWCACHE1
	private static final int HEADER = 3 * Long.BYTES;

	private final Path folder;
	private final Path media;
	private final String ending;

	/** Writes the content. */
	public interface Content {
		void write(DataOutputStream out) throws IOException;
	}

	/**
	 * @param folder is made when something is written
	 * @param ending of the file's name, which says what the content is
	 */
	public CacheFile(Path folder, Path media, String ending) {
		this.folder = folder;
		this.media = media.toAbsolutePath();
		this.ending = ending;
	}

	/** Where it is kept: by the path of the media file. */
	public Path path() {
		return folder.resolve(CacheName.of(media.toString(), ending));
	}

	/** @return the content; empty when there is none for the media file as it is now */
	public Optional<ByteBuffer> read() {
		try {
			var bytes = Files.readAllBytes(path());
			int end = bytes.length - Long.BYTES;
			var content = ByteBuffer.wrap(bytes);
			if (end < HEADER || content.getLong() != MAGIC || content.getLong() != size() || content.getLong() != time()
					|| content.getLong(end) != checksum(bytes, end))
				return Optional.empty();
			return Optional.of(content.limit(end).slice());
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			ILog.get().warn(path() + " could not be read", e); //$NON-NLS-1$
			return Optional.empty();
		}
	}

	private static long checksum(byte[] bytes, int length) {
		var sum = new CRC32();
		sum.update(bytes, 0, length);
		return sum.getValue();
	}

	/** Writes all of it under another name first, so that nobody ever reads half of it. */
	public void write(Content content) throws IOException {
		Files.createDirectories(folder);
		var part = Files.createTempFile(folder, "cache", ".part"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			var sum = new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16), new CRC32());
			try (var out = new DataOutputStream(sum)) {
				out.writeLong(MAGIC);
				out.writeLong(size());
				out.writeLong(time());
				content.write(out);
				out.writeLong(sum.getChecksum().getValue());
			}
			Files.move(part, path(), StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private long size() throws IOException {
		return Files.size(media);
	}

	private long time() throws IOException {
		return Files.getLastModifiedTime(media).toMillis();
	}
}
