package org.labelwright.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.session.RecentProjects;

/** Closes the project of the window. */
public final class CloseProjectHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var host = ProjectHost.of(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		if (host.mayClose()) {
			RecentProjects.closed();
			host.close();
		}
		return null;
	}
}
