package org.labelwright.ui.wizards.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.wizards.internal.Opening;

/** Makes a label schema of files of other tools. */
public final class ImportSchemaHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Opening.importSchema(HandlerUtil.getActiveWorkbenchWindowChecked(event), List.of());
		return null;
	}
}
