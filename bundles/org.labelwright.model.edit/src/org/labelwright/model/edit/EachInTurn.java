package org.labelwright.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

/** Makes and executes commands one after the other, as one step, each on what the one before has left; those that are refused are left out. */
final class EachInTurn extends AbstractCommand {

	private final DocumentEditor editor;
	private final List<Function<DocumentEditor, Command>> makers;
	private final List<Command> done = new ArrayList<>();

	EachInTurn(DocumentEditor editor, String label, Collection<Function<DocumentEditor, Command>> makers) {
		super(label);
		this.editor = editor;
		this.makers = List.copyOf(makers);
	}

	@Override
	protected boolean prepare() {
		return !makers.isEmpty();
	}

	@Override
	public void execute() {
		for (var maker : makers) {
			var command = maker.apply(editor);
			if (command.canExecute()) {
				done.add(command);
				command.execute();
			}
		}
	}

	@Override
	public void undo() {
		done.reversed().forEach(Command::undo);
	}

	@Override
	public void redo() {
		done.forEach(Command::redo);
	}
}
