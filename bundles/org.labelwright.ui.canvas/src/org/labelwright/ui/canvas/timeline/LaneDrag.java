package org.labelwright.ui.canvas.timeline;

/** A segment that is being moved, or one end of it. */
public interface LaneDrag {

	/** Where it was. */
	TimeRange original();

	/**
	 * Shows where it would go.
	 *
	 * @param over the lane below the pointer, or null
	 */
	void move(TimeRange place, Lane over);

	/** Puts it where it was shown last. */
	void drop();

	/** Shows it where it was. */
	void cancel();
}
