package org.labelwright.store;

/** Whether what was edited is on disk. */
public enum SaveState {
	/** All of it is. */
	SAVED,
	/** Some of it is on its way. */
	SAVING,
	/**
	 * The last edits could not be stored, or something else has changed the document; it must be opened
	 * again to be edited.
	 */
	FAILED
}
