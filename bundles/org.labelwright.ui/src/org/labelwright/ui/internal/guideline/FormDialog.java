package org.labelwright.ui.internal.guideline;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks something in fields of two columns below a sentence. */
abstract class FormDialog extends Dialog {

	static final int WIDTH = 420;

	private final String title;
	private final String done;
	private Control first;

	/** @param done what the button says that ends it */
	FormDialog(Shell shell, String title, String done) {
		super(shell);
		this.title = title;
		this.done = done;
	}

	/** What is asked. */
	abstract String sentence();

	/** @return the field that has the keyboard first */
	abstract Control createFields(Composite area);

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected final boolean isResizable() {
		return true;
	}

	@Override
	protected final Control createContents(Composite parent) {
		var contents = super.createContents(parent);
		first.setFocus();
		return contents;
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		var text = new Label(area, SWT.WRAP);
		text.setText(sentence());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		first = createFields(area);
		return area;
	}

	@Override
	protected final void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, done, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
