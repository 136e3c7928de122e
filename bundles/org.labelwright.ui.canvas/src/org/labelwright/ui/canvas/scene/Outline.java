package org.labelwright.ui.canvas.scene;

import org.locationtech.jts.geom.Envelope;

/**
 * The form of a geometry as it is painted and hit, in source pixels. Immutable; arrays are shared with
 * the model, which never changes them in place.
 */
public sealed interface Outline permits Rings, Line, Pose, Runs {

	/** Smallest upright rectangle around it; not to be changed. Null-envelope when there is nothing. */
	Envelope bounds();

	/** Distance of a point in source pixels, 0 inside an area; infinite when there is nothing. */
	double distance(double x, double y);

	/** Whether it encloses pixels, so that smaller ones above it should win a click. */
	boolean encloses();
}
