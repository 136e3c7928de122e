package org.labelwright.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/** Makes single keys commands while the keyboard is in a canvas or a list, and letters again in a field of text. */
public final class AnnotateKeys implements Listener {

	/** The context in which single keys are commands. */
	public static final String CONTEXT = "org.labelwright.ui.annotate"; //$NON-NLS-1$

	private static final String ITEM = "org.labelwright.ui.item"; //$NON-NLS-1$

	private final IContextService contexts;
	private IContextActivation activation;

	private AnnotateKeys(IServiceLocator services) {
		contexts = services.getService(IContextService.class);
	}

	/** Makes the keys for items work while a part is active, whatever control in it has the keyboard. */
	public static void item(IServiceLocator part) {
		part.getService(IContextService.class).activateContext(ITEM);
	}

	/** For a control and all in it. */
	public static void on(Control control, IServiceLocator services) {
		on(control, new AnnotateKeys(services));
	}

	private static void on(Control control, AnnotateKeys keys) {
		control.addListener(SWT.FocusIn, keys);
		control.addListener(SWT.FocusOut, keys);
		control.addListener(SWT.Dispose, keys);
		if (control instanceof Composite composite)
			for (var child : composite.getChildren())
				on(child, keys);
	}

	@Override
	public void handleEvent(Event event) {
		if (event.type == SWT.FocusIn && activation == null)
			activation = contexts.activateContext(CONTEXT);
		else if (event.type != SWT.FocusIn && activation != null) {
			contexts.deactivateContext(activation);
			activation = null;
		}
	}
}
