package org.labelwright.ui.internal.handlers;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.session.RecentProjects;

/** Opens the project that the parameter names, or one that the user picks. */
public final class OpenProjectHandler extends AbstractHandler {

	private static final String PATH = "org.labelwright.ui.openProject.path"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var folder = event.getParameter(PATH);
		if (folder == null) {
			var dialog = new DirectoryDialog(window.getShell(), SWT.OPEN | SWT.SHEET);
			dialog.setText(Messages.OpenProjectHandler_title);
			dialog.setMessage(Messages.OpenProjectHandler_message);
			RecentProjects.list().stream().findFirst().ifPresent(last -> dialog.setFilterPath(last.getParent().toString()));
			folder = dialog.open();
		}
		if (folder != null)
			try {
				ProjectHost.of(window).open(Path.of(folder));
			} catch (InvalidPathException e) {
				Failures.show(Messages.OpenProjectHandler_title, e);
			}
		return null;
	}
}
