package org.labelwright.core;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * One task of the product, free of any user interface. The workbench, the command line and the tests
 * all call the same operation. May run on any thread but the user interface's, and may be run again
 * after it was cancelled.
 *
 * @param <T> what it makes; an {@link Outcome} where it may succeed in part
 */
public interface Operation<T> {

	/**
	 * Runs to the end.
	 *
	 * @throws OperationCanceledException when the monitor was cancelled; nothing is left half written
	 * @throws CoreException              when it failed as a whole; the status message says what to do
	 */
	T run(SubMonitor monitor) throws CoreException;

	/** What must not run at the same time, or null when anything may. */
	default ISchedulingRule rule() {
		return null;
	}
}
