package org.labelwright.modality.text.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.PlatformUI;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;

/** Does what a command of the text stands for: an action, or the change to another tool. */
public final class TextHandler extends AbstractHandler {

	private static final String TOOLS = TextAction.toolCommand(""); //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		var canvas = canvas();
		if (canvas == null)
			return null;
		var id = event.getCommand().getId();
		if (id.startsWith(TOOLS)) {
			canvas.activateTool(id.substring(TOOLS.length()));
			canvas.setFocus();
		} else
			TextAction.ofCommand(id).ifPresent(action -> canvas.perform(action.id()));
		return null;
	}

	@Override
	public boolean isEnabled() {
		return canvas() != null;
	}

	/** The text of the active editor; null when it shows none. */
	private static TextCanvas canvas() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var page = window == null ? null : window.getActivePage();
		var editor = page == null ? null : page.getActiveEditor();
		return editor != null && Adapters.adapt(editor, AnnotationCanvas.class) instanceof TextCanvas text ? text : null;
	}
}
