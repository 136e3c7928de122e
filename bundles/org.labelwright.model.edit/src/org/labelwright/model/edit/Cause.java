package org.labelwright.model.edit;

/** What made a document change. */
public enum Cause {
	EXECUTE, UNDO, REDO
}
