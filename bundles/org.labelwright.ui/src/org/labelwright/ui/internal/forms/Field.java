package org.labelwright.ui.internal.forms;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;

/**
 * A control for one value, such as of an attribute or of the answer to a question. Values are of the types
 * that the model stores: Boolean, Long, Double, String, or a list of these.
 */
public abstract class Field {

	private final Consumer<Object> commit;
	private final Consumer<String> problem;
	private boolean showing;

	/**
	 * @param commit  takes a value that the user has entered; null when the value was taken away
	 * @param problem takes what is wrong with what the user has entered; null when nothing is
	 */
	Field(Consumer<Object> commit, Consumer<String> problem) {
		this.commit = commit;
		this.problem = problem;
	}

	/** Makes the control in a parent with a grid layout of one column. */
	abstract void create(Composite parent);

	/** Puts a value into the control; null for none. */
	abstract void put(Object value, boolean mixed);

	/** Takes what was typed and not confirmed yet. */
	void flush() {
		// most controls commit at once
	}

	/** Takes the keyboard. */
	public abstract void focus();

	/**
	 * Shows a value.
	 *
	 * @param value null when there is none
	 * @param mixed true when several things have different values
	 */
	public final void show(Object value, boolean mixed) {
		showing = true;
		try {
			put(value, mixed);
		} finally {
			showing = false;
		}
	}

	/** Whether a value is being shown, so that what the control tells is no input. */
	final boolean showing() {
		return showing;
	}

	final void commit(Object value) {
		if (showing)
			return;
		problem.accept(null);
		commit.accept(value);
	}

	final void problem(String text) {
		if (!showing)
			problem.accept(text);
	}
}
