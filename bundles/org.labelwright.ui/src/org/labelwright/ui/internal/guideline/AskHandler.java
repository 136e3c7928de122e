package org.labelwright.ui.internal.guideline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.views.GuidelineView;

/** Asks the lead about the selected object. */
public final class AskHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ViewIds.GUIDELINE) instanceof GuidelineView view)
				view.ask();
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
