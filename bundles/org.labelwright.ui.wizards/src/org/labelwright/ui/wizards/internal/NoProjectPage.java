package org.labelwright.ui.wizards.internal;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Stands in for the pages of a wizard that needs a project while none is open. */
public final class NoProjectPage extends WizardPage {

	public NoProjectPage() {
		super("noProject", Messages.NoProjectPage_title, null); //$NON-NLS-1$
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		new Label(area, SWT.WRAP).setText(Messages.NoProjectPage_text);
		setErrorMessage(Messages.NoProjectPage_message);
		setControl(area);
	}
}
