package org.labelwright.quality.internal.compare;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.quality.compare.ObjectGeometries;
import org.labelwright.quality.compare.Similarity;

/** By which of their geometries objects are compared. */
public interface Way {

	/** Where an object is: two objects that are alike have places that touch. */
	Geometry place(Annotation annotation);

	/** How alike two are, from 0 to 1. */
	double alike(Annotation one, Annotation other);

	/** How far points and lines reach. */
	Similarity similarity();

	/** By all that they are described by. */
	static Way of(Similarity similarity) {
		return new Way() {
			@Override
			public Geometry place(Annotation annotation) {
				return annotation.getSecondary().isEmpty() ? annotation.getGeometry()
						: ObjectGeometries.of(annotation).stream().filter(Planes::isPlane).findFirst().orElse(annotation.getGeometry());
			}

			@Override
			public double alike(Annotation one, Annotation other) {
				return similarity.of(one, other);
			}

			@Override
			public Similarity similarity() {
				return similarity;
			}
		};
	}
}
