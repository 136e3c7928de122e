package org.labelwright.store;

/**
 * How far the work on an item has come: the state among those of its documents that most wants
 * attention. The order of the constants is stored; new ones go to the end.
 */
public enum ItemState {
	/** No document was touched. */
	NEW,
	/** A document has edits and is not submitted. */
	IN_PROGRESS,
	/** All documents that were touched are finished, and at least one waits for review. */
	SUBMITTED,
	/** Set aside by all who touched it. */
	SKIPPED,
	/** A reviewer has sent a document back. */
	REJECTED,
	/** A reviewer has approved a document, and nothing else is open. */
	ACCEPTED
}
