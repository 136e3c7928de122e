package org.labelwright.io;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.RotatedBox;

/**
 * The descriptions of an object for which formats of pictures have places of their own; of each the first among the
 * geometry and the secondary ones.
 *
 * @param outline   a polygon, mask, turned box or ellipse, or null
 * @param keypoints or null
 * @param box       or null
 */
public record Parts(Geometry outline, Keypoints keypoints, Box box) {

	/** The parts of an annotation; the objects are its own. */
	public static Parts of(Annotation annotation) {
		Geometry outline = null;
		Keypoints keypoints = null;
		Box box = null;
		for (int i = -1; i < annotation.getSecondary().size(); i++) {
			var geometry = i < 0 ? annotation.getGeometry() : annotation.getSecondary().get(i);
			if (geometry instanceof Keypoints found)
				keypoints = keypoints == null ? found : keypoints;
			else if (geometry instanceof Box found)
				box = box == null ? found : box;
			else if (geometry instanceof Polygon || geometry instanceof Mask || geometry instanceof RotatedBox
					|| geometry instanceof Ellipse)
				outline = outline == null ? geometry : outline;
		}
		return new Parts(outline, keypoints, box);
	}
}
