package org.labelwright.schema.ui.internal.evolution;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.ProjectHost;

/** Asks how the label schema of the project is to change, and changes it with what is said. */
public final class EvolveHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var host = ProjectHost.of(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		host.project().ifPresent(project -> new EvolveDialog(host, project).open());
		return null;
	}
}
