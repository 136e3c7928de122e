package org.labelwright.model.edit;

import java.math.BigDecimal;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.osgi.util.NLS;

/** Puts a part of the item elsewhere on the clock of the item. */
final class SetOffset extends AbstractCommand {

	private final DocumentEditor editor;
	private final String partId;
	private final long before;
	private final long after;

	SetOffset(DocumentEditor editor, PartPlace part, long offset) {
		super(NLS.bind(Messages.Step_offset, part.role(), BigDecimal.valueOf(offset, 6).stripTrailingZeros().toPlainString()));
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
