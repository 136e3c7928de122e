package org.labelwright.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.ProjectHost;

/** Looks anew for items that need a review. */
public final class RefreshQueueHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ProjectHost.of(HandlerUtil.getActiveWorkbenchWindowChecked(event)).project().ifPresent(project -> project.queue().refresh());
		return null;
	}
}
