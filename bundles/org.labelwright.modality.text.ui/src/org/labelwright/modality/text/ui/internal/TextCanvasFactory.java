package org.labelwright.modality.text.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasFactory;

/** Makes canvases whose keys work while they have the focus. */
public final class TextCanvasFactory implements CanvasFactory {

	/** Id of the context in which the keys of the text are bound. */
	public static final String CONTEXT = "org.labelwright.modality.text.ui.canvas"; //$NON-NLS-1$

	@Override
	public AnnotationCanvas create() {
		return new TextCanvas(TextCanvasFactory::bindKeys);
	}

	private static void bindKeys(Control control) {
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
