package org.labelwright.model.edit;

import org.eclipse.emf.common.command.Command;
import org.labelwright.core.Problem;

/** Hears what becomes of edits to one document, on the thread of the document. */
public interface DocumentListener {

	/** Called before a command, its undo or its redo runs. */
	default void beforeExecute(Cause cause, Command command) {
	}

	/**
	 * Called after each change, in the order of the changes. A listener that executes another command here
	 * has it told to all after this one.
	 */
	void changed(DocumentDelta delta);

	/** Called when a command threw. The document is again as it was before. */
	default void failed(Command command, Throwable cause) {
	}

	/** Called when a command was not run, with the reason for the person who asked for it. */
	default void refused(Problem reason) {
	}
}
