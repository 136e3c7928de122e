package org.labelwright.io;

/**
 * One thing in which two datasets differ.
 *
 * @param kind    what differs
 * @param place   the item, and the object where there is one
 * @param message what the difference is, a sentence
 */
public record Difference(Kind kind, String place, String message) {

	/** What can differ. */
	public enum Kind {
		/** A class is only on one side, or is not the same. */
		CLASS,
		/** An item is only on one side, or has another size. */
		ITEM,
		/** Only the first has the object. */
		MISSING,
		/** Only the second has the object. */
		EXTRA,
		/** Coordinates, runs or visibilities differ by more than the tolerance. */
		GEOMETRY,
		/** Attributes, flags, confidence, note, group, part or extras differ. */
		CONTENT
	}
}
