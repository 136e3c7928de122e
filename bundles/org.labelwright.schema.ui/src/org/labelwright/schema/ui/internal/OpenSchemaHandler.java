package org.labelwright.schema.ui.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.ui.Failures;

/** Opens a schema in a file of its own. */
public final class OpenSchemaHandler extends AbstractHandler {

	private static final String PATH = "org.labelwright.schema.ui.open.path"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var named = event.getParameter(PATH);
		var chosen = named != null ? named : dialog(window.getShell(), SWT.OPEN).open();
		if (chosen != null)
			try {
				EditSchemaHandler.open(window, Path.of(chosen));
			} catch (InvalidPathException e) {
				Failures.show(Messages.Editor_open, e);
			}
		return null;
	}

	/**
	 * Asks for a file of a schema.
	 *
	 * @param style SWT.OPEN or SWT.SAVE
	 */
	public static FileDialog dialog(Shell shell, int style) {
		var dialog = new FileDialog(shell, style);
		dialog.setFilterExtensions('*' + SchemaFiles.EXTENSION);
		dialog.setFilterNames(new String[] { Messages.Editor_files });
		return dialog;
	}
}
