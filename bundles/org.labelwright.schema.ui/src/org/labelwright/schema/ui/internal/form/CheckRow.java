package org.labelwright.schema.ui.internal.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Yes or no. */
final class CheckRow extends Row {

	private Button button;

	CheckRow(EStructuralFeature feature) {
		super(feature);
	}

	@Override
	String name() {
		return ""; //$NON-NLS-1$
	}

	@Override
	void createControl(Composite parent) {
		button = new Button(parent, SWT.CHECK);
		button.setText(Features.name(feature()));
		button.setToolTipText(Features.hint(feature()));
		GridDataFactory.swtDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> set(button.getSelection()));
	}

	@Override
	void put() {
		button.setSelection(objects().stream().anyMatch(object -> (Boolean) object.eGet(feature())));
		button.setGrayed(mixed());
	}

	@Override
	void focus() {
		button.setFocus();
	}
}
