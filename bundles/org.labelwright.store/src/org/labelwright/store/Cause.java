package org.labelwright.store;

/** Why rows changed. The names are stored in the journal. */
public enum Cause {
	/** The project was made. */
	CREATE,
	/** The label schema has a new revision. */
	SCHEMA,
	/** A command in an editor. */
	EXECUTE,
	/** A command was taken back. */
	UNDO,
	/** A command that was taken back was done again. */
	REDO,
	/** Part of a bulk write. */
	IMPORT,
	/** Part of a bulk write was taken back, since it was cancelled or cut off. */
	ROLLBACK,
	/** A taxonomy came, was replaced or went. */
	TAXONOMY,
	/** Members, assignments, comments or settings of the project changed. */
	WORK
}
