package org.labelwright.modality.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.media.spi.MediaSourceProvider;
import org.labelwright.modality.text.TextSource;

/** Opens files of plain text and Markdown. */
public final class TextFileProvider implements MediaSourceProvider {

	private static final Set<String> EXTENSIONS = Set.of("txt", "text", "md"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final int HEAD = 1 << 16;

	@Override
	public Class<TextSource> kind() {
		return TextSource.class;
	}

	@Override
	public Set<String> extensions() {
		return EXTENSIONS;
	}

	@Override
	public int confidence(byte[] header) {
		return Decoded.plausible(header) ? POSSIBLE : NONE;
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) throws IOException {
		byte[] head;
		try (var in = Files.newInputStream(file)) {
			head = in.readNBytes(HEAD);
		}
		if (Files.size(file) > TextFile.MOST)
			return Outcome.failed(TextFile.tooLarge(file));
		try {
			var decoded = Decoded.of(head, file.toString(), head.length < HEAD);
			return Outcome.of(new MediaInfo("text/plain", -1, -1, -1, 1, 1, //$NON-NLS-1$
					Map.of("encoding", decoded.charset().name())), decoded.problems()); //$NON-NLS-1$
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
	}

	@Override
	public Outcome<TextSource> open(Path file) throws IOException {
		var info = examine(file);
		return info.value().isEmpty() ? Outcome.failed(info.problems())
				: Outcome.of(new TextFile(file, info.value().get()), info.problems());
	}
}
