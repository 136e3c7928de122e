package org.labelwright.schema.ui.internal;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchWindow;
import org.labelwright.core.Outcome;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.edit.SchemaEditing;

/** Where an edited schema is stored. */
interface SchemaSource {

	/**
	 * What is stored at a time.
	 *
	 * @param schema with the problems that there were; not to be changed
	 * @param mark   tells it from what is stored at other times
	 */
	record State(Outcome<LabelSchema> schema, Object mark) {
	}

	/** Its name for people. */
	String name();

	/** Reads it. Not for the user interface's thread. */
	State read() throws CoreException;

	/** What is stored, as a text, to be mended where it is no schema; empty when it is none, or too much. Not for the user interface's thread. */
	default Optional<String> text() throws CoreException {
		return Optional.empty();
	}

	/** The mark of what is stored now; null when nothing is. Not for the user interface's thread. */
	Object mark() throws CoreException;

	/** True when nobody tells that others have stored something, so that one has to look. */
	boolean isWatched();

	/** True when it may be changed. */
	boolean writable();

	/** What is to be written. For the thread of the editing. */
	LabelSchema content(SchemaEditing editing);

	/**
	 * Tells the user what storing it comes to, when that is more than the schema. For the user interface's thread.
	 *
	 * @return false when it is not to be stored
	 */
	boolean confirm(IWorkbenchWindow window, LabelSchema schema);

	/**
	 * Stores it. Not for the user interface's thread.
	 *
	 * @param over the mark of what it takes the place of; null for nothing
	 * @return the schema as it is stored now, with the problems that there were
	 * @throws CoreException also when something else is stored by now, which stays
	 */
	State write(LabelSchema schema, Object over) throws CoreException;

	/** Called on the thread of the editing after it was stored. */
	void written(SchemaEditing editing);
}
