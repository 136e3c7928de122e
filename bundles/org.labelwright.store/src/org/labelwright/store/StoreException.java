package org.labelwright.store;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.labelwright.core.Problem;

/** The store could not do what it was asked to; nothing was half written. */
public final class StoreException extends CoreException {

	private static final long serialVersionUID = 1L;
	private static final String BUNDLE = "org.labelwright.store"; //$NON-NLS-1$

	private final transient Problem problem;

	public StoreException(Problem problem) {
		this(problem, null);
	}

	/** @param cause for the log, or null */
	public StoreException(Problem problem, Throwable cause) {
		super(new Status(IStatus.ERROR, BUNDLE, problem.toString(), cause));
		this.problem = problem;
	}

	/** What went wrong, where, and what to do about it. */
	public Problem problem() {
		return problem;
	}
}
