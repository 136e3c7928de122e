package org.labelwright.schema.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Begins a schema that gets a file when it is saved. */
public final class NewSchemaHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		EditSchemaHandler.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), new SchemaFileInput(null));
		return null;
	}
}
