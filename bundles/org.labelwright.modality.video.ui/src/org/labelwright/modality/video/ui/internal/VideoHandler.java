package org.labelwright.modality.video.ui.internal;

import org.labelwright.ui.CanvasCommandHandler;

/** Does what a command of the editor of videos stands for. */
public final class VideoHandler extends CanvasCommandHandler {

	public VideoHandler() {
		super(VideoCanvas.class, VideoAction.TOOL_PREFIX, VideoAction.class);
	}
}
