package org.labelwright.ui.internal.review;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks why something is decided against: one of the reasons that are offered, or another. */
final class ReasonDialog extends Dialog {

	private static final int WIDTH = 420;

	private final List<String> offered;
	private Combo combo;
	private String reason = ""; //$NON-NLS-1$

	/** @param offered the likeliest first */
	ReasonDialog(Shell shell, List<String> offered) {
		super(shell);
		this.offered = offered;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ReasonDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		new Label(area, SWT.NONE).setText(Messages.ReasonDialog_why);
		combo = new Combo(area, SWT.DROP_DOWN);
		combo.setItems(offered.toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Modify, event -> {
			reason = combo.getText().strip();
			getButton(IDialogConstants.OK_ID).setEnabled(!reason.isEmpty());
		});
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ReasonDialog_reject, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	/** What was said, without space around it. */
	String reason() {
		return reason;
	}
}
