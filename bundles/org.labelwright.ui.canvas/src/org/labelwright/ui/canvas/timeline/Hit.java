package org.labelwright.ui.canvas.timeline;

/**
 * What lies at a place of a lane.
 *
 * @param id   of the segment, as its lane names it
 * @param part of the segment
 */
public record Hit(String id, Part part) {

	/** What a drag there moves. */
	public enum Part {
		START, END, WHOLE
	}
}
