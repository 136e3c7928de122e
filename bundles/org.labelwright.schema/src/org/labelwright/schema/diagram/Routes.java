package org.labelwright.schema.diagram;

import java.util.List;
import java.util.Map;

/**
 * How the lines of a diagram run.
 *
 * @param ways     ends and bends of each line
 * @param captions texts at lines, of those that have some
 */
public record Routes(Map<Link, List<Point>> ways, Map<Link, List<Caption>> captions) {

	/** Of nothing. */
	public static final Routes NONE = new Routes(Map.of(), Map.of());
}
