package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.labelwright.schema.edit.SchemaEditing;

/** Lets the tools of the diagram work on the history of the schema, and keeps none. */
final class StepStack extends CommandStack {

	private final SchemaEditing editing;

	StepStack(SchemaEditing editing) {
		this.editing = editing;
	}

	@Override
	public void execute(Command command) {
		if (command != null && command.canExecute())
			command.execute();
	}

	@Override
	public boolean canUndo() {
		return editing.undoLabel().isPresent();
	}

	@Override
	public boolean canRedo() {
		return editing.redoLabel().isPresent();
	}

	@Override
	public void undo() {
		editing.undo();
	}

	@Override
	public void redo() {
		editing.redo();
	}

	@Override
	public boolean isDirty() {
		return editing.isDirty();
	}
}
