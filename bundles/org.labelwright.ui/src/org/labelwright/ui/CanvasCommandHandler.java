package org.labelwright.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.KeyAction;

/**
 * Does on a canvas what a command stands for: an action, or the change to another tool. Enabled while the active part,
 * or else the active editor, shows such a canvas.
 */
public abstract class CanvasCommandHandler extends AbstractHandler {

	private final Class<? extends AnnotationCanvas> type;
	private final String toolPrefix;
	private final Class<? extends KeyAction> actions;

	/**
	 * @param type       canvases on which the commands mean something
	 * @param toolPrefix stands before the ids of tools, in the ids of their commands
	 * @param actions    an enum
	 */
	protected CanvasCommandHandler(Class<? extends AnnotationCanvas> type, String toolPrefix, Class<? extends KeyAction> actions) {
		this.type = type;
		this.toolPrefix = toolPrefix;
		this.actions = actions;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		var canvas = canvas();
		if (canvas == null)
			return null;
		var id = event.getCommand().getId();
		if (id.startsWith(toolPrefix)) {
			canvas.activateTool(id.substring(toolPrefix.length()));
			canvas.setFocus();
		} else
			KeyAction.ofCommand(actions, id).ifPresent(action -> canvas.perform(action.id()));
		return null;
	}

	@Override
	public boolean isEnabled() {
		return canvas() != null;
	}

	private AnnotationCanvas canvas() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var page = window == null ? null : window.getActivePage();
		if (page == null)
			return null;
		var canvas = canvas(page.getActivePart());
		return canvas != null ? canvas : canvas(page.getActiveEditor());
	}

	private AnnotationCanvas canvas(IWorkbenchPart part) {
		var canvas = part == null ? null : Adapters.adapt(part, AnnotationCanvas.class);
		return type.isInstance(canvas) ? canvas : null;
	}
}
