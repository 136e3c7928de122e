package org.labelwright.modality.audio;

import java.nio.file.Path;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.core.modality.Modality;
import org.labelwright.media.AudioSource;
import org.labelwright.media.Media;

/** Recordings: whatever something contributed to {@value Media#POINT} opens as an {@link AudioSource}. */
public final class AudioModality implements Modality {

	/** Its id at {@code org.labelwright.modality.modalities}. */
	public static final String ID = "org.labelwright.modality.audio"; //$NON-NLS-1$

	private static final Set<String> KINDS = Set.of("TimeInterval", "TimePoint", "Whole"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Override
	public Set<String> geometryKinds() {
		return KINDS;
	}

	@Override
	public Set<String> extensions() {
		return Media.extensions(AudioSource.class);
	}

	@Override
	public boolean plausible(byte[] header) {
		return Media.plausible(header, AudioSource.class);
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) {
		return Media.examine(file, AudioSource.class);
	}
}
