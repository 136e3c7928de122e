package org.labelwright.modality.preference.ui.internal;

import java.util.Optional;

import org.labelwright.ui.CanvasCommandHandler;

/** Does what a command for responses stands for. */
public final class PreferenceHandler extends CanvasCommandHandler {

	public PreferenceHandler() {
		super(PreferenceCanvas.class, PreferenceAction.toolCommand("")); //$NON-NLS-1$
	}

	@Override
	protected Optional<String> action(String commandId) {
		return PreferenceAction.ofCommand(commandId).map(PreferenceAction::id);
	}
}
