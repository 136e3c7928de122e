package org.labelwright.model.json;

import org.labelwright.core.Problem;

/** An object holds something that has no form in JSON. */
public final class UnwritableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	UnwritableException(Problem problem) {
		super(problem.toString());
		this.problem = problem;
	}

	/** What cannot be written, and where in the object it is. */
	public Problem problem() {
		return problem;
	}
}
