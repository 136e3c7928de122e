package org.labelwright.ui.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.labelwright.ui.Failures;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.Messages;

/** Brings the open document up to the present revision of the label schema, as a step that can be undone. */
public final class MigrateHandler extends ItemHandler {

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		if (item.older().filter(older -> older.revision() == item.document().getSchemaRevision()).isEmpty()) {
			tell(host, Messages.Migrate_fits);
			return;
		}
		try {
			if (item.editor().tryExecute(host.project().orElseThrow().older().command(item.editor())))
				tell(host, Messages.Migrate_done);
		} catch (CoreException e) {
			Failures.show(Messages.Migrate_title, e);
		}
	}
}
