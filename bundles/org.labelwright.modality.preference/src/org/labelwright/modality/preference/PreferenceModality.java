package org.labelwright.modality.preference;

import java.nio.file.Path;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.core.modality.Modality;
import org.labelwright.media.Media;

/** Prompts with responses: whatever something contributed to {@value Media#POINT} opens as a {@link PreferenceSource}. */
public final class PreferenceModality implements Modality {

	/** Its id at {@code org.labelwright.modality.modalities}. */
	public static final String ID = "org.labelwright.modality.preference"; //$NON-NLS-1$

	private static final Set<String> KINDS = Set.of("TextSpan", "Whole"); //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public Set<String> geometryKinds() {
		return KINDS;
	}

	@Override
	public Set<String> extensions() {
		return Media.extensions(PreferenceSource.class);
	}

	@Override
	public boolean plausible(byte[] header) {
		return Media.plausible(header, PreferenceSource.class);
	}

	/** A dataset is JSON as well, and is not taken for an item. */
	@Override
	public boolean takesOtherEndings() {
		return false;
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) {
		return Media.examine(file, PreferenceSource.class);
	}
}
