package org.labelwright.schema.ui.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.Failures;

/** Opens the schema of the project to be edited. */
public final class EditSchemaHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		open(HandlerUtil.getActiveWorkbenchWindowChecked(event), new ProjectSchemaInput());
		return null;
	}

	/** Opens a file of a schema in the editor of schemas. */
	public static void open(IWorkbenchWindow window, Path file) {
		open(window, new SchemaFileInput(file.toAbsolutePath().normalize()));
	}

	/** Opens a schema in the editor of schemas. */
	static void open(IWorkbenchWindow window, IEditorInput input) {
		try {
			window.getActivePage().openEditor(input, SchemaEditor.ID);
		} catch (PartInitException e) {
			Failures.show(Messages.Editor_open, e);
		}
	}
}
