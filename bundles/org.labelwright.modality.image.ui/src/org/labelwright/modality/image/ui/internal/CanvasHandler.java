package org.labelwright.modality.image.ui.internal;

import java.util.Arrays;
import java.util.Optional;

import org.labelwright.ui.CanvasCommandHandler;
import org.labelwright.ui.canvas.CanvasAction;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;

/** Does what a command of the canvas stands for. */
public final class CanvasHandler extends CanvasCommandHandler {

	public CanvasHandler() {
		super(AnnotationCanvas.class, CanvasAction.COMMAND_PREFIX + "tool."); //$NON-NLS-1$
	}

	@Override
	protected Optional<String> action(String commandId) {
		return Arrays.stream(CanvasAction.values()).filter(action -> action.commandId().equals(commandId)).findFirst().map(CanvasAction::id);
	}
}
