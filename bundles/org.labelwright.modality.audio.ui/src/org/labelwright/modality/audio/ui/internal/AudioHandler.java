package org.labelwright.modality.audio.ui.internal;

import org.labelwright.ui.CanvasCommandHandler;

/** Does what a command of the timeline stands for. */
public final class AudioHandler extends CanvasCommandHandler {

	public AudioHandler() {
		super(AudioCanvas.class, AudioAction.TOOL_PREFIX, AudioAction.class);
	}
}
