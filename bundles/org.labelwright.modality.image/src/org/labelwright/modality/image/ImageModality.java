package org.labelwright.modality.image;

import java.nio.file.Path;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.core.modality.Modality;
import org.labelwright.media.ImageSource;
import org.labelwright.media.Media;

/**
 * Pictures: whatever format something contributed to {@value Media#POINT} opens as an
 * {@link ImageSource}.
 */
public final class ImageModality implements Modality {

	/** Its id at {@code org.labelwright.modality.modalities}. */
	public static final String ID = "org.labelwright.modality.image"; //$NON-NLS-1$

	private static final Set<String> KINDS = Set.of("Box", "RotatedBox", "Ellipse", "Polygon", "Polyline", "Keypoints", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"Mask", "Whole"); //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public Set<String> geometryKinds() {
		return KINDS;
	}

	@Override
	public Set<String> extensions() {
		return Media.extensions(ImageSource.class);
	}

	@Override
	public boolean plausible(byte[] header) {
		return Media.plausible(header, ImageSource.class);
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) {
		return Media.examine(file, ImageSource.class);
	}
}
