package org.labelwright.ui.canvas.internal;

import java.util.List;

import org.labelwright.ui.canvas.scene.Outline;
import org.locationtech.jts.geom.Envelope;

/** What a tool shows while it works, in source pixels. Nothing of it is in the document yet. */
sealed interface Feedback {

	/** The area it takes; not to be changed. */
	Envelope bounds();

	/** Outlines as they would be. */
	record Outlines(List<Outline> outlines, List<Integer> colors) implements Feedback {
		@Override
		public Envelope bounds() {
			var bounds = new Envelope();
			outlines.forEach(outline -> bounds.expandToInclude(outline.bounds()));
			return bounds;
		}
	}

	/** The rectangle of a marquee. */
	record Marquee(Envelope bounds) implements Feedback {
	}

	/**
	 * A line under construction.
	 *
	 * @param points x and y by turns, the last being where the pointer is
	 * @param closes whether the next click would close it
	 */
	record RubberLine(double[] points, int color, boolean closes) implements Feedback {
		@Override
		public Envelope bounds() {
			var bounds = new Envelope();
			for (int i = 0; i + 1 < points.length; i += 2)
				bounds.expandToInclude(points[i], points[i + 1]);
			return bounds;
		}
	}
}
