package org.labelwright.quality.internal.metrics;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.compare.KeypointSimilarity;
import org.labelwright.quality.compare.ObjectGeometries;

/** Objects with keypoints, by these alone. */
public final class KeypointObjects extends AlikeObjects {

	public KeypointObjects() {
		super(Coefficient.MEAN_OKS);
	}

	@Override
	public Keypoints place(Annotation annotation) {
		return ObjectGeometries.of(annotation).stream().filter(Keypoints.class::isInstance).map(Keypoints.class::cast).findFirst().orElse(null);
	}

	@Override
	public double alike(Annotation one, Annotation other) {
		return KeypointSimilarity.of(place(one), ObjectGeometries.area(one), place(other), ObjectGeometries.area(other), similarity().pixels());
	}
}
