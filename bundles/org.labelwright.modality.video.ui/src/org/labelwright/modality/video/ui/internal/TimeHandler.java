package org.labelwright.modality.video.ui.internal;

import org.labelwright.ui.CanvasCommandHandler;

/** Does what a command of the timeline of a video stands for. */
public final class TimeHandler extends CanvasCommandHandler {

	public TimeHandler() {
		super(VideoCanvas.class, VideoAction.TOOL_PREFIX, TimeAction.class);
	}
}
