package org.labelwright.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Makes buttons. */
public final class Buttons {

	private Buttons() {
	}

	/** A button with a text, and what pressing it does. */
	public static Button push(Composite parent, String text, Runnable pressed) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}
}
