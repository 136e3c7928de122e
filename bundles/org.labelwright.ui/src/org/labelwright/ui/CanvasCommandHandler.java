package org.labelwright.ui;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;

/**
 * Does on a canvas what a command stands for: an action, or the change to another tool. Enabled while the active part,
 * or else the active editor, shows such a canvas.
 */
public abstract class CanvasCommandHandler extends AbstractHandler {

	private final Class<? extends AnnotationCanvas> type;
	private final String toolPrefix;

	/**
	 * @param type       canvases on which the commands mean something
	 * @param toolPrefix stands before the ids of tools, in the ids of their commands
	 */
	protected CanvasCommandHandler(Class<? extends AnnotationCanvas> type, String toolPrefix) {
		this.type = type;
		this.toolPrefix = toolPrefix;
	}

	/** Id of the action that a command stands for; empty when it stands for none. */
	protected abstract Optional<String> action(String commandId);

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
			action(id).ifPresent(canvas::perform);
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
