package org.labelwright.ui.wizards.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.wizards.internal.Opening;
import org.labelwright.ui.wizards.internal.interchange.ExportSchemaWizard;

/** Begins a project with the label schema that is edited. */
public final class NewProjectOfSchemaHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ExportSchemaWizard.schema(window).ifPresent(schema -> Opening.newProject(window, schema));
		return null;
	}
}
