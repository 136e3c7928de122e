package org.labelwright.modality.text;

import java.nio.file.Path;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.core.modality.Modality;
import org.labelwright.media.Media;

/** Texts: whatever something contributed to {@value Media#POINT} opens as a {@link TextSource}. */
public final class TextModality implements Modality {

	/** Its id at {@code org.labelwright.modality.modalities}. */
	public static final String ID = "org.labelwright.modality.text"; //$NON-NLS-1$

	private static final Set<String> KINDS = Set.of("TextSpan", "Whole"); //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public Set<String> geometryKinds() {
		return KINDS;
	}

	@Override
	public Set<String> extensions() {
		return Media.extensions(TextSource.class);
	}

	@Override
	public boolean plausible(byte[] header) {
		return Media.plausible(header, TextSource.class);
	}

	/** Text has no signature: settings, tables and label files are text as well, and are not taken for items. */
	@Override
	public boolean takesOtherEndings() {
		return false;
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) {
		return Media.examine(file, TextSource.class);
	}
}
