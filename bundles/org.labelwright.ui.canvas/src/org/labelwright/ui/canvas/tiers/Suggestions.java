package org.labelwright.ui.canvas.tiers;

import java.util.ArrayList;
import java.util.List;

/** Places in time that something other than a person found, to be taken as segments and points or not. Nothing of them is stored. */
public final class Suggestions {

	private final String source;
	private final List<Suggestion> open;

	/**
	 * @param source name and version of what found them, which segments made of them then name
	 */
	public Suggestions(String source, List<Suggestion> found) {
		this.source = source;
		open = new ArrayList<>(found);
	}

	/** Name and version of what found them. */
	public String source() {
		return source;
	}

	/** Those that are neither taken nor dismissed. */
	public List<Suggestion> open() {
		return List.copyOf(open);
	}

	void settle(List<Suggestion> settled) {
		open.removeAll(settled);
	}
}
