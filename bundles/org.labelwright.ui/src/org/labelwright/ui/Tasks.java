package org.labelwright.ui;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.labelwright.core.Operation;

/** Does work in a job, with progress and cancel, and hands what comes of it to the user interface's thread. */
public final class Tasks {

	/** The family of all these jobs, for whoever waits for them. */
	public static final Object FAMILY = new Object();

	private Tasks() {
	}

	/** Work that runs off the user interface's thread. */
	@FunctionalInterface
	public interface Work<T> {
		T run(SubMonitor monitor) throws Exception;
	}

	/**
	 * Starts an operation the user waits for.
	 *
	 * @param name what is done, shown with its progress
	 * @param then called on the user interface's thread with what was made; not called on failure or cancel
	 */
	public static <T> Job start(String name, Operation<T> operation, Consumer<T> then) {
		return job(name, true, operation::run, then, failure -> Failures.show(name, failure), operation.rule());
	}

	/**
	 * Starts work.
	 *
	 * @param user   whether the user waits for it
	 * @param then   called on the user interface's thread with the result
	 * @param failed called on the user interface's thread; also with an {@link OperationCanceledException}
	 */
	public static <T> Job start(String name, boolean user, Work<T> work, Consumer<T> then, Consumer<Throwable> failed) {
		return job(name, user, work, then, failed, null);
	}

	private static <T> Job job(String name, boolean user, Work<T> work, Consumer<T> then, Consumer<Throwable> failed,
			org.eclipse.core.runtime.jobs.ISchedulingRule rule) {
		var display = Display.getDefault();
		var job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					var result = work.run(SubMonitor.convert(monitor, name, 1000));
					later(display, () -> then.accept(result));
					return Status.OK_STATUS;
				} catch (OperationCanceledException e) {
					later(display, () -> failed.accept(e));
					return Status.CANCEL_STATUS;
				} catch (Exception | LinkageError | OutOfMemoryError e) {
					later(display, () -> failed.accept(e));
					return Status.OK_STATUS; // told by whoever asked for the work
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}
		};
		job.setRule(rule);
		job.setUser(user);
		job.setSystem(!user);
		job.schedule();
		return job;
	}

	/** Runs something on the user interface's thread some time later, unless that has ended. */
	public static void later(Display display, Runnable runnable) {
		if (!display.isDisposed())
			display.asyncExec(runnable);
	}
}
