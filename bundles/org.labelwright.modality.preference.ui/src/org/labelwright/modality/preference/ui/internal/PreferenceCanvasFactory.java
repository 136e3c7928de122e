package org.labelwright.modality.preference.ui.internal;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.labelwright.ui.KeyContext;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasFactory;

/** Makes canvases whose keys work while a part of them has the keyboard. */
public final class PreferenceCanvasFactory implements CanvasFactory {

	/** Id of the context in which the keys for responses are bound. */
	public static final String CONTEXT = "org.labelwright.modality.preference.ui.canvas"; //$NON-NLS-1$

	/** The frame's context of single keys, which it activates for the controls it knows of when an editor opens. */
	private static final String ANNOTATE = "org.labelwright.ui.annotate"; //$NON-NLS-1$

	@Override
	public AnnotationCanvas create() {
		return new PreferenceCanvas(PreferenceCanvasFactory::bindKeys);
	}

	private static void bindKeys(Control control) {
		new KeyContext(PlatformUI.getWorkbench(), ANNOTATE).on(control);
		new KeyContext(PlatformUI.getWorkbench(), CONTEXT).on(control);
	}
}
