package org.labelwright.model.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** Makes one step of the history of several commands. */
public final class Steps {

	private Steps() {
	}

	/**
	 * Commands that do not depend on one another, as one step with the name of the first. Those that are refused are left
	 * out, unless all are: then the first tells why.
	 *
	 * @param commands at least one, none of them executed
	 */
	public static Command together(List<? extends Command> commands) {
		var done = new ArrayList<Command>(commands);
		done.removeIf(CommandRefusal.class::isInstance);
		if (done.size() < 2)
			return done.isEmpty() ? commands.getFirst() : done.getFirst();
		var step = new CompoundCommand(done.getFirst().getLabel());
		done.forEach(step::append);
		return step;
	}
}
