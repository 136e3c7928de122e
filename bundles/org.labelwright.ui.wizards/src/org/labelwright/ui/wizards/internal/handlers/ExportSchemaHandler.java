package org.labelwright.ui.wizards.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.wizards.internal.Opening;

/** Writes the label schema that is edited, or that of the project, in the format of another tool. */
public final class ExportSchemaHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Opening.exportSchema(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		return null;
	}
}
