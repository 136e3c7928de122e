package org.labelwright.ui;

import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/**
 * Asks in the background what takes long. A new question cancels the one before, whose answer is dropped,
 * as are answers for a control that is gone. For the user interface's thread.
 */
public final class Latest {

	private final Control owner;
	private Job running;
	private int turn;

	public Latest(Control owner) {
		this.owner = owner;
		owner.addDisposeListener(event -> cancel());
	}

	/**
	 * Asks.
	 *
	 * @param name   what is found out, for the progress view and the log
	 * @param then   called on the user interface's thread
	 * @param failed called on the user interface's thread; the failure has been logged
	 */
	public <T> void ask(String name, Tasks.Work<T> work, Consumer<T> then, Consumer<Throwable> failed) {
		cancel();
		int asked = turn;
		running = Tasks.start(name, false, work, answer -> {
			if (current(asked))
				then.accept(answer);
		}, failure -> {
			if (!(failure instanceof OperationCanceledException))
				Failures.log(name, failure);
			if (current(asked))
				failed.accept(failure);
		});
	}

	private boolean current(int asked) {
		if (asked != turn || owner.isDisposed())
			return false;
		running = null;
		return true;
	}

	/** True while an answer is awaited. */
	public boolean isBusy() {
		return running != null;
	}

	/** Drops the question under way. */
	public void cancel() {
		turn++;
		if (running != null)
			running.cancel();
		running = null;
	}
}
