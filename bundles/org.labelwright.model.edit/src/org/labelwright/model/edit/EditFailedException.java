package org.labelwright.model.edit;

import org.labelwright.core.Problem;

/** A command threw. The document is as it was before, and the listeners have been told. */
public final class EditFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	public EditFailedException(Problem problem, Throwable cause) {
		super(problem.toString(), cause);
		this.problem = problem;
	}

	public Problem problem() {
		return problem;
	}
}
