package org.labelwright.quality.internal.metrics;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.PageRegion;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.compare.ObjectGeometries;
import org.labelwright.quality.internal.compare.Planes;

/** Boxes, polygons, masks, lines and the like, of pictures and pages. */
public final class PictureObjects extends AlikeObjects {

	public PictureObjects() {
		super(Coefficient.MEAN_IOU);
	}

	@Override
	public Geometry place(Annotation annotation) {
		return ObjectGeometries.of(annotation).stream().filter(geometry -> Planes.isPlane(geometry) || geometry instanceof Polyline || geometry instanceof PageRegion)
				.findFirst().orElse(null);
	}

	@Override
	public double alike(Annotation one, Annotation other) {
		return similarity().of(place(one), place(other));
	}
}
