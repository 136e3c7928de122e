package org.labelwright.ui.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.guideline.Examples;

/** Makes an example of the guideline of the selected objects. */
public final class UseAsExampleHandler extends ItemHandler {

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		Examples.use(host, item, text -> tell(host, text));
	}
}
