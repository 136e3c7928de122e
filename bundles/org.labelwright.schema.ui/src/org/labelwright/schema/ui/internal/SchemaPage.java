package org.labelwright.schema.ui.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaFinding;

/** One way to see and edit a label schema, a page of its editor. For the user interface's thread. */
public interface SchemaPage {

	/** Its name on its tab. */
	String title();

	/** Makes its contents, which have nothing to show yet. */
	Control create(Composite parent);

	/** Tells what is around it. Called once, before {@link #setInput}. */
	default void setContext(SchemaContext context) {
		// most pages are about the schema alone
	}

	/** Shows a schema from now on, and listens to it until it is disposed of. Called once, after {@link #create}. */
	void setInput(SchemaEditing editing);

	/**
	 * Shows where an object is, which is selected already.
	 *
	 * @return false when objects of its kind have no place on this page
	 */
	boolean reveal(EObject object);

	/** Gives the keyboard to what the page is mostly for. */
	void setFocus();

	/** Takes what was typed and not taken yet: another page comes to the front, or the schema is saved or undone. */
	default void flush() {
		// most pages take all at once
	}

	/** False while something is typed that is not in the schema: it is not read yet, or cannot be taken, and would be lost by leaving the page. */
	default boolean isTaken() {
		return true;
	}

	/**
	 * Takes a text that cannot be a schema yet, as if it had been typed.
	 *
	 * @return false for a page without a text
	 */
	default boolean mend(String broken) {
		return false;
	}

	/** Gives up what was typed and cannot be taken. */
	default void giveUp() {
		// most pages take all
	}

	/** True when something was given up that could come back: nothing was done since. */
	default boolean canBringBack() {
		return false;
	}

	/** Brings back what was given up last. */
	default void bringBack() {
		// most pages take all
	}

	/** What is wrong with the schema has become something else. */
	default void found(List<SchemaFinding> findings) {
		// most pages leave that to the list of problems
	}

	/** The editor is closed; its controls go by themselves. */
	default void dispose() {
		// most pages hold nothing else
	}
}
