package org.labelwright.modality.preference.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.spi.MediaSourceProvider;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.PreferenceSource;

/** Opens the files of prompts with responses. */
public final class PreferenceFileProvider implements MediaSourceProvider {

	private static final Set<String> EXTENSIONS = Set.of("preference"); //$NON-NLS-1$
	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	@Override
	public Class<PreferenceSource> kind() {
		return PreferenceSource.class;
	}

	@Override
	public Set<String> extensions() {
		return EXTENSIONS;
	}

	/** JSON has no signature: an object may be one of these. */
	@Override
	public int confidence(byte[] header) {
		int i = header.length >= MARK.length && java.util.Arrays.equals(header, 0, MARK.length, MARK, 0, MARK.length) ? MARK.length : 0;
		while (i < header.length && " \t\r\n".indexOf(header[i]) >= 0) //$NON-NLS-1$
			i++;
		return i < header.length && header[i] == '{' ? POSSIBLE : NONE;
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) throws IOException {
		return Files.size(file) > PreferenceJson.MOST ? Outcome.failed(PreferenceFile.tooLarge(file))
				: Outcome.of(new MediaInfo("application/json", -1, -1, -1, 1, 1, Map.of())); //$NON-NLS-1$
	}

	@Override
	public Outcome<PreferenceSource> open(Path file) throws IOException {
		var info = examine(file);
		return info.value().isEmpty() ? Outcome.failed(info.problems()) : Outcome.of(new PreferenceFile(file, info.value().get()));
	}
}
