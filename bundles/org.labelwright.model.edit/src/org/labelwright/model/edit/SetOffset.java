package org.labelwright.model.edit;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Seconds;

/** Puts a part of the item elsewhere on the clock of the item. */
final class SetOffset extends AbstractCommand {

	private final DocumentEditor editor;
	private final String partId;
	private final long before;
	private final long after;

	SetOffset(DocumentEditor editor, PartPlace part, long offset) {
		super(NLS.bind(Messages.Step_offset, part.role(), Seconds.text(offset)));
		this.editor = editor;
		partId = part.id();
		before = part.offset();
		after = offset;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		editor.moveOffset(partId, after);
	}

	@Override
	public void undo() {
		editor.moveOffset(partId, before);
	}

	@Override
	public void redo() {
		execute();
	}
}
