package org.labelwright.ui.internal.quality;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.ViewIds;

/** Draws a sample of what is finished, and shows it to be judged. */
public final class StartAuditHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var project = ProjectHost.of(window).project();
		if (project.isEmpty())
			return null;
		var dialog = new AuditDialog(window.getShell(), project.get());
		if (dialog.open() == Window.OK)
			show(window.getActivePage(), dialog.drawn());
		return null;
	}

	private static void show(IWorkbenchPage page, String auditId) {
		try {
			if (page.showView(ViewIds.AUDIT) instanceof AuditView view)
				view.read(auditId);
		} catch (PartInitException e) {
			Failures.show(Messages.Audit_title, e);
		}
	}
}
