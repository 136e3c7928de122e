package org.labelwright.modality.timeseries.ui.internal;

import java.util.List;

import org.labelwright.ui.canvas.timeline.Lane;

/** Shows something of channels. */
interface ChannelLane extends Lane {

	/** From the one below to the one on top, at least one. */
	List<Trace> traces();

	@Override
	default int stretch() {
		return 2;
	}

	/** Is shown no more; gives back what it has of the window system. */
	void dispose();
}
