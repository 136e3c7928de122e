package org.labelwright.ui.canvas.timeline;

import java.util.List;

/** Hears what is done with the mouse on a {@link Timeline}, on the user interface's thread. */
public interface TimelineListener {

	/**
	 * The playhead was put somewhere by the mouse.
	 *
	 * @param scrubbing true while it is dragged
	 */
	default void playheadMoved(long time, boolean scrubbing) {
	}

	/** The playhead is elsewhere, whoever has put it there. */
	default void playheadPlaced() {
	}

	/** Another stretch of time is selected, or none: see {@link Timeline#range()}. */
	default void rangeChanged() {
	}

	/** A stretch of time was selected by a drag that began in a lane and is over. */
	default void rangeDrawn(Lane lane, TimeRange range) {
	}

	/**
	 * A click without a drag.
	 *
	 * @param hits  what lies there, the nearest first; may be empty
	 * @param mask  modifier keys, as SWT has them
	 * @param count 2 for a double click
	 */
	default void clicked(Lane lane, List<Hit> hits, long time, int mask, int count) {
	}

	/** Something is about to be dragged. */
	default void dragging(Lane lane, Hit hit) {
	}

	/** The pointer is over something else, or over nothing, which is null. */
	default void hovered(Lane lane, Hit hit) {
	}

	/** Another lane was chosen by the mouse. */
	default void laneChosen(Lane lane) {
	}

	/** Another part of the axis is in view, or at another resolution. */
	default void viewChanged() {
	}
}
