package org.labelwright.modality.image.ui.internal;

import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.labelwright.ui.canvas.CanvasAction;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;

/** Does what a command of the canvas stands for: an action, or the change to another tool. */
public final class CanvasHandler extends AbstractHandler {

	/** Before the ids of tools, in the ids of their commands. */
	public static final String TOOL_PREFIX = CanvasAction.COMMAND_PREFIX + "tool."; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		var canvas = canvas();
		if (canvas == null)
			return null;
		var id = event.getCommand().getId();
		if (id.startsWith(TOOL_PREFIX)) {
			canvas.activateTool(id.substring(TOOL_PREFIX.length()));
			canvas.setFocus();
		} else {
			Arrays.stream(CanvasAction.values()).filter(action -> action.commandId().equals(id)).findFirst()
					.ifPresent(action -> canvas.perform(action.id()));
		}
		return null;
	}

	@Override
	public boolean isEnabled() {
		return canvas() != null;
	}

	/** The canvas of the active part, or else of the active editor; null when there is none. */
	private static AnnotationCanvas canvas() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var page = window == null ? null : window.getActivePage();
		if (page == null)
			return null;
		var canvas = canvas(page.getActivePart());
		return canvas != null ? canvas : canvas(page.getActiveEditor());
	}

	private static AnnotationCanvas canvas(IWorkbenchPart part) {
		return part == null ? null : Adapters.adapt(part, AnnotationCanvas.class);
	}
}
