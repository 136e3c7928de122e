package org.labelwright.modality.timeseries.ui.internal;

import org.eclipse.ui.PlatformUI;
import org.labelwright.ui.KeyContext;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasFactory;

/** Makes canvases whose keys work while they have the focus. */
public final class SeriesCanvasFactory implements CanvasFactory {

	/** Id of the context in which the keys of the timeline are bound. */
	public static final String CONTEXT = "org.labelwright.modality.timeseries.ui.canvas"; //$NON-NLS-1$

	@Override
	public AnnotationCanvas create() {
		return new SeriesCanvas(control -> new KeyContext(PlatformUI.getWorkbench(), CONTEXT).on(control));
	}
}
