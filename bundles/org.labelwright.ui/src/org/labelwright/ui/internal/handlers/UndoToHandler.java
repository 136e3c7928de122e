package org.labelwright.ui.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.views.HistoryView;

/** Takes back everything down to the entry that is selected in the history. */
public final class UndoToHandler extends ItemHandler {

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		if (host.window().getActivePage().findView(ViewIds.HISTORY) instanceof HistoryView history)
			history.undoToSelected();
	}
}
