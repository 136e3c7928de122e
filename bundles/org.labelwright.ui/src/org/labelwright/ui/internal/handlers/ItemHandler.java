package org.labelwright.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.editor.AnnotationEditor;

/** Does something with the open item. */
abstract class ItemHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		var host = ProjectHost.of(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		if (host.item().isPresent())
			execute(event, host, host.item().get());
		return null;
	}

	abstract void execute(ExecutionEvent event, ProjectHost host, OpenItem item);

	/** Tells the user in passing. */
	static void tell(ProjectHost host, String text) {
		var page = host.window().getActivePage();
		if (page != null && page.findEditor(new org.labelwright.ui.internal.editor.ItemInput()) instanceof AnnotationEditor editor)
			editor.tell(text);
	}
}
