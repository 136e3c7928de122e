package org.labelwright.modality.image.ui.internal;

import org.labelwright.ui.CanvasCommandHandler;
import org.labelwright.ui.canvas.CanvasAction;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;

/** Does what a command of the canvas stands for. */
public final class CanvasHandler extends CanvasCommandHandler {

	public CanvasHandler() {
		super(AnnotationCanvas.class, CanvasAction.COMMAND_PREFIX + "tool.", CanvasAction.class); //$NON-NLS-1$
	}
}
