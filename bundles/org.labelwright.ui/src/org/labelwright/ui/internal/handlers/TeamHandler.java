package org.labelwright.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.session.TeamDialog;

/** Shows who works on the project, and how. */
public final class TeamHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var host = ProjectHost.of(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		host.project().ifPresent(project -> new TeamDialog(host.window().getShell(), project).open());
		return null;
	}
}
