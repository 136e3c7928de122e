package org.labelwright.ui.internal.guideline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.views.GuidelineView;

/** Makes an edge case of the question that is chosen in the active editor of the guideline, or else in the view. */
public final class EdgeCaseHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (page.getActivePart() instanceof GuidelineEditor editor)
			editor.makeEdgeCase();
		else if (page.findView(ViewIds.GUIDELINE) instanceof GuidelineView view)
			view.makeEdgeCase();
		return null;
	}
}
