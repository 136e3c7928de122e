package org.labelwright.modality.image.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.labelwright.ui.canvas.PictureCanvasFactory;

/** Makes canvases whose keys work while they have the focus. */
public final class ImageCanvasFactory extends PictureCanvasFactory {

	/** Id of the context in which the keys of the canvas are bound. */
	public static final String CONTEXT = "org.labelwright.modality.image.ui.canvas"; //$NON-NLS-1$

	@Override
	protected void created(Control control) {
		var contexts = PlatformUI.getWorkbench().getService(IContextService.class);
		var active = new IContextActivation[1];
		control.addListener(SWT.FocusIn, e -> {
			if (active[0] == null)
				active[0] = contexts.activateContext(CONTEXT);
		});
		Runnable end = () -> {
			if (active[0] != null)
				contexts.deactivateContext(active[0]);
			active[0] = null;
		};
		control.addListener(SWT.FocusOut, e -> end.run());
		control.addListener(SWT.Dispose, e -> end.run());
	}
}
