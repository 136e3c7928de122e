package org.labelwright.ui.canvas;

import org.eclipse.swt.widgets.Control;
import org.labelwright.ui.canvas.internal.StillCanvas;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasFactory;

/** Makes canvases that show pictures. */
public class PictureCanvasFactory implements CanvasFactory {

	/**
	 * The canvas adapts to {@link org.eclipse.gef.GraphicalViewer}, {@link CanvasTransform} as it is now, and
	 * {@link org.labelwright.ui.canvas.scene.Scene}.
	 */
	@Override
	public AnnotationCanvas create() {
		return new StillCanvas(this::created);
	}

	/** Called with the control of each canvas when it has just been made. */
	protected void created(Control control) {
		// for those who extend
	}
}
