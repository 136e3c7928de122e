package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.labelwright.model.Named;

/** Edits a name where it stands. */
final class NameEditing extends DirectEditManager {

	private static final int ROOM = 40;

	private final Named part;

	NameEditing(GraphicalEditPart owner, IFigure over, Named part) {
		super(owner, TextCellEditor.class, editor -> {
			var text = (Text) editor.getControl();
			var bounds = over.getBounds().getCopy();
			over.translateToAbsolute(bounds);
			var size = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			text.setBounds(bounds.x - 2, bounds.y + (bounds.height - size.y) / 2, Math.max(size.x + ROOM, bounds.width), size.y);
		});
		this.part = part;
	}

	@Override
	protected void initCellEditor() {
		var text = (Text) getCellEditor().getControl();
		text.setFont(getEditPart().getFigure().getFont());
		getCellEditor().setValue(part.getName() == null ? "" : part.getName()); //$NON-NLS-1$
		text.selectAll();
	}
}
