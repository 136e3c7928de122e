package org.labelwright.ui.wizards.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.wizards.internal.Opening;

/** Brings a vocabulary into the project of the window. */
public final class ImportTaxonomyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Opening.importTaxonomy(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		return null;
	}
}
