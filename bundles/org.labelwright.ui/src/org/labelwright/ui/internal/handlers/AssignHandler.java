package org.labelwright.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.session.AssignDialog;

/** Gives the chosen items, or all that are listed, to people. */
public final class AssignHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var host = ProjectHost.of(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		host.project().ifPresent(project -> project.items().chosen().whenComplete((ids, failure) -> {
			if (failure == null)
				Tasks.start(Messages.AssignDialog_title, false, monitor -> AssignDialog.Facts.read(project, ids), facts -> open(host, project, facts),
						AssignHandler::failed);
			else
				failed(failure);
		}));
		return null;
	}

	private static void open(ProjectHost host, ProjectSession project, AssignDialog.Facts facts) {
		if (host.project().filter(project::equals).isPresent())
			new AssignDialog(host.window().getShell(), project, facts).open();
	}

	private static void failed(Throwable failure) {
		Failures.show(Messages.AssignDialog_title, failure);
	}
}
