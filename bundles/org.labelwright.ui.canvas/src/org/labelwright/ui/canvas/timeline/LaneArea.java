package org.labelwright.ui.canvas.timeline;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where a lane is to be painted.
 *
 * @param gc         clipped to the part that is to be painted
 * @param small      a smaller font than that of the graphics context, for what is narrow
 * @param texts      in the font of the graphics context
 * @param smallTexts in the smaller one
 * @param bounds     of all of the lane that is in view, in pixels of the timeline
 * @param scale      whose left side is that of the bounds
 * @param from       left side of the part to paint, in pixels of the timeline
 * @param to         its right side, exclusive
 */
public record LaneArea(GC gc, Font small, LaneTexts texts, LaneTexts smallTexts, Rectangle bounds, TimeScale scale, int from, int to) {

	/** Where a time lies, in pixels of the timeline. */
	public int x(long time) {
		return bounds.x + scale.x(time);
	}

	/** The time of the part to paint, a pixel more on both sides. */
	public TimeRange range() {
		return new TimeRange(scale.time(from - bounds.x - 1), scale.time(to - bounds.x + 1));
	}
}
