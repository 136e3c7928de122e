package org.labelwright.modality.text.ui.internal;

import java.util.Optional;

import org.labelwright.ui.CanvasCommandHandler;

/** Does what a command of the text stands for. */
public final class TextHandler extends CanvasCommandHandler {

	public TextHandler() {
		super(TextCanvas.class, TextAction.toolCommand("")); //$NON-NLS-1$
	}

	@Override
	protected Optional<String> action(String commandId) {
		return TextAction.ofCommand(commandId).map(TextAction::id);
	}
}
