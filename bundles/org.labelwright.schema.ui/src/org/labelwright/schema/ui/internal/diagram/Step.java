package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.gef.commands.Command;

/** What a tool does to the schema. */
final class Step extends Command {

	private final Runnable change;

	Step(Runnable change) {
		this.change = change;
	}

	@Override
	public void execute() {
		change.run();
	}
}
