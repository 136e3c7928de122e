package org.labelwright.ui.canvas.internal;

import org.eclipse.gef.commands.Command;

/** A command of the document, as edit policies return it to tools. Executed by {@link CanvasCommandStack}. */
final class DocumentCommand extends Command {

	private final org.eclipse.emf.common.command.Command command;

	DocumentCommand(org.eclipse.emf.common.command.Command command) {
		super(command.getLabel());
		this.command = command;
	}

	org.eclipse.emf.common.command.Command command() {
		return command;
	}

	@Override
	public boolean canExecute() {
		return command.canExecute();
	}

	/** The document's stack undoes it, GEF never does. */
	@Override
	public boolean canUndo() {
		return false;
	}
}
