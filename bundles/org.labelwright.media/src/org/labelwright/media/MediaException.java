package org.labelwright.media;

import java.io.IOException;

import org.labelwright.core.Problem;

/** A part of a media file cannot be served. */
public final class MediaException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	public MediaException(Problem problem) {
		super(problem.toString());
		this.problem = problem;
	}

	public MediaException(Problem problem, Throwable cause) {
		super(problem.toString(), cause);
		this.problem = problem;
	}

	/** What to tell the user: the file, the place and the remedy. */
	public Problem problem() {
		return problem;
	}
}
