package org.labelwright.modality.timeseries.ui.internal;

import org.labelwright.ui.CanvasCommandHandler;

/** Does what a command of the timeline stands for. */
public final class SeriesHandler extends CanvasCommandHandler {

	public SeriesHandler() {
		super(SeriesCanvas.class, SeriesAction.TOOL_PREFIX, SeriesAction.class);
	}
}
