package org.labelwright.modality.preference.ui.internal;

import org.labelwright.ui.CanvasCommandHandler;

/** Does what a command for responses stands for. */
public final class PreferenceHandler extends CanvasCommandHandler {

	public PreferenceHandler() {
		super(PreferenceCanvas.class, PreferenceAction.TOOL_PREFIX, PreferenceAction.class);
	}
}
