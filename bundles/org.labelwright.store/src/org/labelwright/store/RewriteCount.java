package org.labelwright.store;

/**
 * How much a change of the schema touches.
 *
 * @param aside    values and geometries that have no place in the schema any more, and are kept with their rows
 * @param restored those kept aside before that have a place again
 */
public record RewriteCount(long annotations, long relations, long answers, long documents, long items, long aside, long restored) {

	public static final RewriteCount NONE = new RewriteCount(0, 0, 0, 0, 0, 0, 0);

	/** Both together, of documents of which none is in both. */
	public RewriteCount and(RewriteCount other) {
		return new RewriteCount(annotations + other.annotations, relations + other.relations, answers + other.answers, documents + other.documents,
				items + other.items, aside + other.aside, restored + other.restored);
	}

	public boolean isEmpty() {
		return equals(NONE);
	}
}
