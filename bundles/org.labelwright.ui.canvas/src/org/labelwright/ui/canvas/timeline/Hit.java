package org.labelwright.ui.canvas.timeline;

/**
 * What lies at a place of a lane.
 *
 * @param id   of the segment, as its lane names it
 * @param part of the segment
 * @param mark the time of the mark, in microseconds; 0 for other parts
 */
public record Hit(String id, Part part, long mark) {

	/** What a drag there moves: an end, all of it, or a mark that lies on it. */
	public enum Part {
		START, END, WHOLE, MARK
	}

	/** Of a part that is no mark. */
	public Hit(String id, Part part) {
		this(id, part, 0);
	}
}
