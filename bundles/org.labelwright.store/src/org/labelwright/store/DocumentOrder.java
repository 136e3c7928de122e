package org.labelwright.store;

/** In what order documents are read. */
public enum DocumentOrder {
	/** In which they were begun. */
	BEGUN,
	/** Those of one item after the other, items as they were added, and within an item as they were begun. */
	ITEM
}
