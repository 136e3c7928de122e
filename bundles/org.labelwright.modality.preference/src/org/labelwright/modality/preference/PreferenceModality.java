package org.labelwright.modality.preference;

import java.util.Set;

import org.labelwright.media.Media;
import org.labelwright.media.MediaModality;

/** Prompts with responses: whatever something contributed to {@value Media#POINT} opens as a {@link PreferenceSource}. */
public final class PreferenceModality extends MediaModality {

	/** Its id at {@code org.labelwright.modality.modalities}. */
	public static final String ID = "org.labelwright.modality.preference"; //$NON-NLS-1$

	public PreferenceModality() {
		super(PreferenceSource.class, Set.of("TextSpan", "Whole")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A dataset is JSON as well, and is not taken for an item. */
	@Override
	public boolean takesOtherEndings() {
		return false;
	}
}
