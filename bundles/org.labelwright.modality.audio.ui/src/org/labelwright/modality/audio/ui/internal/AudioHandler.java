package org.labelwright.modality.audio.ui.internal;

import java.util.Optional;

import org.labelwright.ui.CanvasCommandHandler;

/** Does what a command of the timeline stands for. */
public final class AudioHandler extends CanvasCommandHandler {

	public AudioHandler() {
		super(AudioCanvas.class, AudioAction.toolCommand("")); //$NON-NLS-1$
	}

	@Override
	protected Optional<String> action(String commandId) {
		return AudioAction.ofCommand(commandId).map(AudioAction::id);
	}
}
