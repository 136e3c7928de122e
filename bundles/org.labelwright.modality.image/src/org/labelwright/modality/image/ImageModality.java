package org.labelwright.modality.image;

import java.util.Set;

import org.labelwright.media.ImageSource;
import org.labelwright.media.Media;
import org.labelwright.media.MediaModality;

/**
 * Pictures: whatever format something contributed to {@value Media#POINT} opens as an
 * {@link ImageSource}.
 */
public final class ImageModality extends MediaModality {

	/** Its id at {@code org.labelwright.modality.modalities}. */
	public static final String ID = "org.labelwright.modality.image"; //$NON-NLS-1$

	public ImageModality() {
		super(ImageSource.class, Set.of("Box", "RotatedBox", "Ellipse", "Polygon", "Polyline", "Keypoints", "Mask", "Whole")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}

	@Override
	public String role() {
		return "camera"; //$NON-NLS-1$
	}
}
