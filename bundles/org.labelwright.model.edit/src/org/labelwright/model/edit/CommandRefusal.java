package org.labelwright.model.edit;

import java.util.Objects;

import org.eclipse.emf.common.command.AbstractCommand;
import org.labelwright.core.Problem;

/** A command that cannot be executed, and why. */
public final class CommandRefusal extends AbstractCommand {

	private final Problem problem;

	public CommandRefusal(Problem problem) {
		super(problem.message());
		this.problem = Objects.requireNonNull(problem);
	}

	public Problem problem() {
		return problem;
	}

	@Override
	public boolean canExecute() {
		return false;
	}

	@Override
	public void execute() {
		throw new UnsupportedOperationException(problem.toString());
	}

	@Override
	public void redo() {
		throw new UnsupportedOperationException(problem.toString());
	}
}
