package org.labelwright.modality.preference.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
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
		var contexts = PlatformUI.getWorkbench().getService(IContextService.class);
		var active = new IContextActivation[2];
		control.addListener(SWT.FocusIn, e -> {
			if (active[0] == null) {
				active[0] = contexts.activateContext(ANNOTATE);
				active[1] = contexts.activateContext(CONTEXT);
			}
		});
		Runnable end = () -> {
			for (int i = 0; i < active.length; i++) {
				if (active[i] != null)
					contexts.deactivateContext(active[i]);
				active[i] = null;
			}
		};
		control.addListener(SWT.FocusOut, e -> end.run());
		control.addListener(SWT.Dispose, e -> end.run());
	}
}
