package org.labelwright.modality.audio.ui.internal;

import org.eclipse.ui.PlatformUI;
import org.labelwright.ui.KeyContext;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasFactory;

/** Makes canvases whose keys work while they have the focus, and others while what is said is written down. */
public final class AudioCanvasFactory implements CanvasFactory {

	/** Id of the context in which the keys of the timeline are bound. */
	public static final String CONTEXT = "org.labelwright.modality.audio.ui.canvas"; //$NON-NLS-1$
	/** Id of the context in which the keys of the transcript are bound. */
	public static final String TRANSCRIPT = "org.labelwright.modality.audio.ui.transcript"; //$NON-NLS-1$

	@Override
	public AnnotationCanvas create() {
		var workbench = PlatformUI.getWorkbench();
		return new AudioCanvas(control -> new KeyContext(workbench, CONTEXT).on(control), control -> new KeyContext(workbench, TRANSCRIPT).on(control));
	}
}
