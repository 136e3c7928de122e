package org.labelwright.ui.canvas.internal;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/** Lets canvas tools drive the document's own history, and keeps none. */
final class CanvasCommandStack extends CommandStack {

	private final CanvasEdits edits;

	CanvasCommandStack(CanvasEdits edits) {
		this.edits = edits;
	}

	/** @throws IllegalArgumentException for a command that is not a {@link DocumentCommand} */
	@Override
	public void execute(Command command) {
		if (command == null)
			return;
		if (!(command instanceof DocumentCommand step))
			throw new IllegalArgumentException("not a command of the document: " + command); //$NON-NLS-1$
		if (step.canExecute())
			edits.execute(step.command());
		notifyListeners();
	}

	@Override
	public boolean canUndo() {
		return edits.canUndo();
	}

	@Override
	public boolean canRedo() {
		return edits.canRedo();
	}

	@Override
	public void undo() {
		edits.undo();
		notifyListeners();
	}

	@Override
	public void redo() {
		edits.redo();
		notifyListeners();
	}

	/** Every edit is durable when it is made, so nothing waits to be saved. */
	@Override
	public boolean isDirty() {
		return false;
	}
}
