package org.labelwright.cli.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.labelwright.core.Problem;

/** Problems that end a command. */
final class Failure {

	private Failure() {
	}

	static CoreException of(List<Problem> problems) {
		return new CoreException(Status.error(
				problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator()))));
	}
}
