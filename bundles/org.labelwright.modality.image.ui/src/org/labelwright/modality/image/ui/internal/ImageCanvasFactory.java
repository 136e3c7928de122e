package org.labelwright.modality.image.ui.internal;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.labelwright.ui.KeyContext;
import org.labelwright.ui.canvas.PictureCanvasFactory;

/** Makes canvases whose keys work while they have the focus. */
public final class ImageCanvasFactory extends PictureCanvasFactory {

	/** Id of the context in which the keys of the canvas are bound. */
	public static final String CONTEXT = "org.labelwright.modality.image.ui.canvas"; //$NON-NLS-1$

	@Override
	protected void created(Control control) {
		new KeyContext(PlatformUI.getWorkbench(), CONTEXT).on(control);
	}
}
