package org.labelwright.ui.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.Edits;
import org.labelwright.ui.internal.LabelPopup;
import org.labelwright.ui.internal.Messages;

/** Does something with the selected objects. */
public final class ObjectHandler extends ItemHandler {

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		var context = item.editing();
		var selected = Edits.selected(context);
		if (what().equals("showAll")) { //$NON-NLS-1$
			context.view().showAll();
			context.view().setAnnotationsShown(true);
			return;
		}
		if (selected.isEmpty())
			return;
		switch (what()) {
		case "hide" -> Edits.toggleHidden(context, selected); //$NON-NLS-1$
		case "lock" -> Edits.toggleLocked(context, selected); //$NON-NLS-1$
		case "flag" -> Edits.toggleFlag(context, selected); //$NON-NLS-1$
		case "relabel" -> relabel(host, context); //$NON-NLS-1$
		case "note" -> note(host, item); //$NON-NLS-1$
		default -> throw new IllegalArgumentException(what());
		}
	}

	private static void relabel(ProjectHost host, EditingContext context) {
		LabelPopup.open(host.window().getShell(), Messages.LabelPopup_title, context, label -> true, label -> Edits.choose(context, label),
				() -> { });
	}

	private static void note(ProjectHost host, OpenItem item) {
		var target = Edits.selected(item.editing()).getLast();
		var dialog = new InputDialog(host.window().getShell(), Messages.ObjectHandler_note, Messages.ObjectHandler_noteMessage,
				target.getNote() == null ? "" : target.getNote(), null); //$NON-NLS-1$
		if (dialog.open() == Window.OK && item.editor().annotation(target.getId()).isPresent())
			item.editor().tryExecute(AnnotationCommands.setNote(item.editor(), target, dialog.getValue().strip()));
	}
}
