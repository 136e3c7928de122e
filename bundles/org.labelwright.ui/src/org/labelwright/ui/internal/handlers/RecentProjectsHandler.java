package org.labelwright.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.ChoicePopup;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.session.RecentProjects;

/** Opens one of the projects that were open last. */
public final class RecentProjectsHandler extends AbstractHandler {

	private static final int WIDTH = 520;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var host = ProjectHost.of(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		new ChoicePopup<>(host.window().getShell(), Messages.RecentProjectsHandler_title,
				RecentProjects.list().isEmpty() ? Messages.RecentProjectsHandler_none : Messages.RecentProjectsHandler_hint, RecentProjects.list(),
				RecentProjects::described, folder -> Icons.image("project_open"), WIDTH, host::open, () -> { }).open(); //$NON-NLS-1$
		return null;
	}
}
