package org.labelwright.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * A context of the workbench that is active while one of some controls has the keyboard, so that the keys bound in it
 * mean something there and nowhere else. For the user interface's thread.
 */
public final class KeyContext {

	private final IContextService contexts;
	private final String id;
	private final Listener listener = this::heard;
	private IContextActivation activation;

	/**
	 * @param services of the part or the window in which the keys are to work, or of the workbench
	 * @param id       of the context
	 */
	public KeyContext(IServiceLocator services, String id) {
		this.contexts = services.getService(IContextService.class);
		this.id = id;
	}

	/** Includes a control, though not the controls in it. */
	public void on(Control control) {
		control.addListener(SWT.FocusIn, listener);
		control.addListener(SWT.FocusOut, listener);
		control.addListener(SWT.Dispose, listener);
	}

	private void heard(Event event) {
		if (event.type == SWT.FocusIn && activation == null)
			activation = contexts.activateContext(id);
		else if (event.type != SWT.FocusIn && activation != null) {
			contexts.deactivateContext(activation);
			activation = null;
		}
	}
}
