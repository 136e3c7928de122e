package org.labelwright.ui.internal.session;

import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.Edits;
import org.labelwright.ui.internal.Messages;

/** Undo and redo of the open item's document, for the menu and the keys of a part. */
public final class UndoActions implements ProjectHost.Listener {

	private final ProjectHost host;
	private final Action undo = new Action() {
		@Override
		public void run() {
			host.item().ifPresent(item -> Edits.undo(item.editor()));
		}
	};
	private final Action redo = new Action() {
		@Override
		public void run() {
			host.item().ifPresent(item -> Edits.redo(item.editor()));
		}
	};

	public UndoActions(ProjectHost host, IActionBars bars) {
		this.host = host;
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		host.addListener(this);
		update();
	}

	public void dispose() {
		host.removeListener(this);
	}

	private void update() {
		var editor = host.item().map(item -> item.editor());
		var undoLabel = editor.flatMap(e -> e.undoLabel());
		var redoLabel = editor.flatMap(e -> e.redoLabel());
		undo.setEnabled(undoLabel.isPresent());
		undo.setText(undoLabel.map(label -> NLS.bind(Messages.UndoActions_undo, label)).orElse(Messages.UndoActions_nothingToUndo));
		redo.setEnabled(redoLabel.isPresent());
		redo.setText(redoLabel.map(label -> NLS.bind(Messages.UndoActions_redo, label)).orElse(Messages.UndoActions_nothingToRedo));
	}

	@Override
	public void itemChanged() {
		update();
	}

	@Override
	public void documentChanged() {
		update();
	}
}
