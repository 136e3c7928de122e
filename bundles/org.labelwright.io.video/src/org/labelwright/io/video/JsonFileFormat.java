package org.labelwright.io.video;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.Verdict;

/** What formats have in common with one object of JSON in a file, which says all of many videos. */
abstract class JsonFileFormat extends FramesFormat {

	private static final int HEAD = 1 << 20;

	private final int sure;

	/**
	 * @param id   of the contribution
	 * @param sure how sure it is of a file that begins as its own do, up to 100
	 */
	JsonFileFormat(String id, int sure) {
		super(id);
		this.sure = sure;
	}

	/** Whether a file begins as those of the format do. */
	abstract boolean begins(String text);

	@Override
	public final boolean plausible(Path source, byte[] header) {
		return source.getFileName() != null && source.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json") && JsonRecords.begins(header); //$NON-NLS-1$
	}

	@Override
	public final Verdict examine(Path source, SubMonitor monitor) throws IOException {
		if (Files.isDirectory(source))
			return Verdict.no();
		try (var in = Files.newInputStream(source)) {
			return begins(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8)) ? Verdict.yes(sure) : Verdict.no();
		}
	}
}
