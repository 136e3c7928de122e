package org.labelwright.modality.text.ui.internal;

import org.labelwright.ui.CanvasCommandHandler;

/** Does what a command of the text stands for. */
public final class TextHandler extends CanvasCommandHandler {

	public TextHandler() {
		super(TextCanvas.class, TextAction.TOOL_PREFIX, TextAction.class);
	}
}
