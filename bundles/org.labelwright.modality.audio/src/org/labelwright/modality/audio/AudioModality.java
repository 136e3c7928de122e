package org.labelwright.modality.audio;

import java.util.Set;

import org.labelwright.media.AudioSource;
import org.labelwright.media.Media;
import org.labelwright.media.MediaModality;

/** Recordings: whatever something contributed to {@value Media#POINT} opens as an {@link AudioSource}. */
public final class AudioModality extends MediaModality {

	/** Its id at {@code org.labelwright.modality.modalities}. */
	public static final String ID = "org.labelwright.modality.audio"; //$NON-NLS-1$

	public AudioModality() {
		super(AudioSource.class, Set.of("TimeInterval", "TimePoint", "Whole")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public String role() {
		return "sound"; //$NON-NLS-1$
	}
}
