package org.labelwright.modality.video;

import java.nio.file.Path;
import java.util.Set;

import org.labelwright.media.Media;
import org.labelwright.media.MediaModality;
import org.labelwright.media.VideoSource;

/**
 * Videos: whatever something contributed to {@value Media#POINT} opens as a {@link VideoSource}. A shape on a
 * frame is a key frame of a {@code Track}; labels name the kinds of those shapes.
 */
public final class VideoModality extends MediaModality {

	/** Its id at {@code org.labelwright.modality.modalities}. */
	public static final String ID = "org.labelwright.modality.video"; //$NON-NLS-1$

	public VideoModality() {
		super(VideoSource.class, Set.of("Track", "Box", "RotatedBox", "Ellipse", "Polygon", "Polyline", "Keypoints", "Mask", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				"TimeInterval", "TimePoint", "Whole")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** A file that holds pictures, besides the cover of a record. */
	@Override
	public boolean claims(Path file) {
		return examine(file).value().isPresent();
	}

	@Override
	public String role() {
		return "camera"; //$NON-NLS-1$
	}
}
