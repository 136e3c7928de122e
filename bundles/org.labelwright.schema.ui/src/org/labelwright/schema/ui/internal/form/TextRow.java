package org.labelwright.schema.ui.internal.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.labelwright.schema.ui.internal.Messages;

/** A text, or what is read from one, such as a number. What cannot be read is told and not taken. */
class TextRow extends Row {

	private static final int LINES = 3;

	private final boolean multiline;
	private Text text;

	TextRow(EStructuralFeature feature, boolean multiline) {
		super(feature);
		this.multiline = multiline;
	}

	@Override
	void createControl(Composite parent) {
		text = new Text(parent, SWT.BORDER | (multiline ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, false).hint(80, multiline ? LINES * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.FocusOut, event -> leave());
		if (multiline)
			text.addListener(SWT.Traverse, event -> event.doit = true);
	}

	private void typed() {
		if (showing())
			return;
		String problem = null;
		try {
			type(value(text.getText()));
		} catch (IllegalArgumentException e) {
			problem = e.getMessage();
		}
		if (tell(problem))
			text.requestLayout();
	}

	private void leave() {
		if (!text.isDisposed() && editing() != null && !objects().isEmpty()) {
			editing().endTyping();
			show(editing(), objects());
		}
	}

	/**
	 * Reads what was typed.
	 *
	 * @throws IllegalArgumentException with a sentence for the user
	 */
	Object value(String typed) {
		return typed.isEmpty() ? null : typed;
	}

	/** A value as it is typed. */
	String text(Object value) {
		return value == null ? "" : value.toString(); //$NON-NLS-1$
	}

	@Override
	void put() {
		boolean mixed = mixed();
		var wanted = mixed ? "" : text(first().eGet(feature())); //$NON-NLS-1$
		if (!text.isFocusControl() || !isTyped(wanted))
			text.setText(wanted);
		if (!multiline)
			text.setMessage(mixed ? Messages.Row_mixed : ""); //$NON-NLS-1$
	}

	/** Whether what stands there means the same, so that it is not taken from under the caret. */
	private boolean isTyped(String wanted) {
		try {
			return text(value(text.getText())).equals(wanted);
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	final Text control() {
		return text;
	}

	@Override
	void focus() {
		text.setFocus();
		text.selectAll();
	}
}
