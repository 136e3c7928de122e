package org.labelwright.schema.ui.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.schema.SchemaFiles;

/** Opens a schema in a file of its own. */
public final class OpenSchemaHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var chosen = dialog(window.getShell(), SWT.OPEN).open();
		if (chosen != null)
			EditSchemaHandler.open(window, new SchemaFileInput(Path.of(chosen)));
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
