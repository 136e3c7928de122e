package org.labelwright.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What the first page of a database says of it, read without SQLite, which would leave files beside it. See
 * "The Database Header" and "WAL File Format" in SQLite's description of its file format.
 *
 * @param pageSize      in bytes
 * @param pages         in the file; 0 when the header does not tell
 * @param version       what SQLite calls user_version
 * @param applicationId of the program it belongs to
 */
record FileHeader(int pageSize, long pages, int version, int applicationId) {

	private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$
	private static final int SIZE = 100;
	private static final int LOG_HEADER = 32;
	private static final int FRAME_HEADER = 24;

	/** The log beside a database, of what was written and not yet moved into it. */
	static Path log(Path file) {
		return file.resolveSibling(file.getFileName() + "-wal"); //$NON-NLS-1$
	}

	/** The index of the log, which all that have the database open share. */
	static Path index(Path file) {
		return file.resolveSibling(file.getFileName() + "-shm"); //$NON-NLS-1$
	}

	/** Whether there is something in the log. */
	static boolean hasLog(Path file) throws IOException {
		var log = log(file);
		return Files.exists(log) && Files.size(log) > LOG_HEADER;
	}

	/** @return empty when the file is no database */
	static Optional<FileHeader> read(Path file) throws IOException {
		var first = start(file, 0);
		if (!isDatabase(first))
			return Optional.empty();
		if (hasLog(file)) {
			var newer = newest(log(file));
			if (newer != null && isDatabase(newer))
				first = newer;
		}
		int pageSize = first.getShort(16) == 1 ? 1 << 16 : first.getShort(16) & 0xFFFF;
		boolean counted = first.getInt(24) == first.getInt(92); // else a version of SQLite wrote it that does not count
		return Optional.of(new FileHeader(pageSize, counted ? first.getInt(28) & 0xFFFFFFFFL : 0, first.getInt(60), first.getInt(68)));
	}

	private static boolean isDatabase(ByteBuffer header) {
		return header.limit() == SIZE && header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
	}

	private static ByteBuffer start(Path file, long at) throws IOException {
		try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return read(channel, at, SIZE);
		}
	}

	private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
		var bytes = ByteBuffer.allocate(length);
		while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0)
			continue;
		return bytes.flip();
	}

	/** The start of the first page as the last transaction in the log left it; null when none there wrote it. */
	private static ByteBuffer newest(Path log) throws IOException {
		try (var channel = FileChannel.open(log, StandardOpenOption.READ)) {
			var header = read(channel, 0, LOG_HEADER);
			if (header.limit() < LOG_HEADER || header.getInt(8) < 512)
				return null;
			long frame = FRAME_HEADER + header.getInt(8);
			long salts = header.getLong(16);
			ByteBuffer committed = null;
			ByteBuffer written = null;
			for (long at = LOG_HEADER; at + frame <= channel.size(); at += frame) {
				var head = read(channel, at, FRAME_HEADER);
				if (head.limit() < FRAME_HEADER || head.getLong(8) != salts)
					break; // left over from before the log was last begun anew
				if (head.getInt(0) == 1)
					written = read(channel, at + FRAME_HEADER, SIZE);
				if (head.getInt(4) != 0)
					committed = written;
			}
			return committed;
		}
	}
}
