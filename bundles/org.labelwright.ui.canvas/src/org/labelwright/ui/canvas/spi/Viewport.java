package org.labelwright.ui.canvas.spi;

import org.labelwright.model.Changes.Registration;

/**
 * What a canvas adapts to that can be made to show the same stretch of an item as another of its kind: the place and scale of a picture, the lines of a
 * text. Stretches of time are shared by playheads ({@link org.labelwright.ui.canvas.timeline.Playhead#twin}) instead. For the user interface's thread.
 */
public interface Viewport {

	/** What is shown now, for canvases of the same kind; null while nothing is. */
	Object stretch();

	/** Shows what another canvas of the same kind does, as far as there is room. */
	void showStretch(Object stretch);

	/** @return ends the listening to what is shown */
	Registration listenToStretch(Runnable listener);
}
