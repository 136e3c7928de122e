package org.labelwright.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;

/** Opens tables in <a href="https://parquet.apache.org/docs/file-format/">Parquet</a>. May be used from any thread but the user interface's. */
public final class ParquetFile {

	private static final String MAGIC = "PAR1"; //$NON-NLS-1$
	/** Kept, for a logger that nobody keeps forgets its level. */
	private static final Logger LOGGER = Logger.getLogger("dev.hardwood"); //$NON-NLS-1$

	static {
		LOGGER.setLevel(Level.WARNING); // what it tells of the processor is of no use to users
	}

	private ParquetFile() {
	}

	/** Whether a file that begins with these bytes is one. */
	public static boolean begins(byte[] header) {
		return new String(header, StandardCharsets.ISO_8859_1).startsWith(MAGIC);
	}

	/**
	 * Opens a file by its footer.
	 *
	 * @return is closed by the caller; what it reads of damaged files may throw any {@link RuntimeException}
	 * @throws IOException when the file cannot be reached, or its footer is damaged
	 */
	public static ParquetFileReader open(Path file) throws IOException {
		try {
			return ParquetFileReader.open(InputFile.of(file));
		} catch (RuntimeException e) {
			throw new IOException(String.valueOf(e.getMessage()), e);
		}
	}
}
