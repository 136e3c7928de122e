package org.labelwright.schema.ui.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchWindow;
import org.labelwright.core.Outcome;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.edit.SchemaEditing;

/** Where an edited schema is stored. */
interface SchemaSource {

	/** Its name for people. */
	String name();

	/** Where it is, for who wants to know exactly. */
	String place();

	/** Reads it. Not for the user interface's thread. */
	Outcome<LabelSchema> read() throws CoreException;

	/** True when it may be changed. */
	boolean writable();

	/** True when somebody else has stored another state since this one was read or written. Not for the user interface's thread. */
	boolean changedByOthers() throws CoreException;

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
	 * @return the schema as it is stored now, with the problems that there were
	 */
	Outcome<LabelSchema> write(LabelSchema schema) throws CoreException;

	/** Called on the thread of the editing after it was stored. */
	void written(SchemaEditing editing);
}
