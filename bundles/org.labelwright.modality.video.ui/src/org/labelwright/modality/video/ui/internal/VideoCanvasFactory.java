package org.labelwright.modality.video.ui.internal;

import org.eclipse.ui.PlatformUI;
import org.labelwright.ui.KeyContext;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasFactory;

/** Makes canvases whose keys work while they have the focus: those of pictures on the picture, others on the timeline. */
public final class VideoCanvasFactory implements CanvasFactory {

	/** Id of the context in which keys are bound that work everywhere in the editor. */
	public static final String CONTEXT = "org.labelwright.modality.video.ui.canvas"; //$NON-NLS-1$
	/** Id of the context in which the keys of the timeline are bound. */
	public static final String TIMELINE = "org.labelwright.modality.video.ui.timeline"; //$NON-NLS-1$
	/** Id of the context in which the keys of pictures are bound. */
	public static final String PICTURE = "org.labelwright.modality.image.ui.canvas"; //$NON-NLS-1$

	@Override
	public AnnotationCanvas create() {
		var workbench = PlatformUI.getWorkbench();
		var everywhere = new KeyContext(workbench, CONTEXT);
		return new VideoCanvas(picture -> {
			everywhere.on(picture);
			new KeyContext(workbench, PICTURE).on(picture);
		}, timeline -> {
			everywhere.on(timeline);
			new KeyContext(workbench, TIMELINE).on(timeline);
		});
	}
}
