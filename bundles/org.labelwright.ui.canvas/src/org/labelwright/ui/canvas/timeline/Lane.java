package org.labelwright.ui.canvas.timeline;

import java.util.List;
import java.util.function.LongConsumer;

/**
 * A strip along the time axis of a {@link Timeline}. All methods are called on the user interface's thread and none
 * may block; what each costs follows from the stretch of time that it is asked for, and not from the length of the axis.
 */
public interface Lane {

	/** For people, beside the lane; may be empty. */
	String name();

	/** Pixels that it takes at least. */
	int height();

	/** Its part of the height that no lane needs; 0 for none. */
	default int stretch() {
		return 0;
	}

	/** Whether it can be the chosen one, in which things are made. */
	default boolean choosable() {
		return false;
	}

	/**
	 * Whether it stays in view while the lanes above it are scrolled. Only the last lanes do, and only while they leave half of
	 * the room to the others.
	 */
	default boolean stays() {
		return false;
	}

	/** Paints what lies in a part of the lane; the background is painted already. */
	void paint(LaneArea area);

	/**
	 * What lies at a place, the nearest first.
	 *
	 * @param y         pixels from the top of the lane
	 * @param tolerance microseconds that a place may be beside the end of a segment
	 */
	default List<Hit> hits(long time, int y, long tolerance) {
		return List.of();
	}

	/** Tells the times in a range at which something starts or ends. */
	default void edges(TimeRange range, LongConsumer told) {
		// none
	}

	/** Begins to move something; null when that may not be moved. */
	default LaneDrag drag(Hit hit) {
		return null;
	}
}
