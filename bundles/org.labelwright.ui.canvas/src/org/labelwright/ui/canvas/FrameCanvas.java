package org.labelwright.ui.canvas;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;
import org.labelwright.ui.canvas.internal.MovingCanvas;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.ItemContext;

/**
 * A canvas whose picture is given to it, again and again: the frames of a video. It has the tools and actions of the
 * canvas for pictures, and the same adapters.
 */
public interface FrameCanvas extends AnnotationCanvas {

	/**
	 * A new canvas with no control yet.
	 *
	 * @param created    told of the control when it has been made
	 * @param depictions asked, each time an item is shown, how its annotations lie on the frames to come
	 */
	static FrameCanvas create(Consumer<Control> created, Function<ItemContext, Depiction> depictions) {
		return new MovingCanvas(created, depictions);
	}

	/** Shows the next frame, and the annotations as they lie on it now, in one painting. */
	void showFrame(Frame frame);

	/** Shows the annotations anew, for they lie elsewhere. */
	void refresh();

	/** Says why there is no picture, in place of it. */
	void showMessage(String title, String text);

	/** Screen pixels for a pixel of the picture. */
	double scale();
}
