package org.labelwright.schema.ui.internal.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Things each of which is a button. */
abstract class ButtonsRow extends Row {

	private static final int WIDTH = 200;

	private Composite area;

	ButtonsRow(EStructuralFeature feature) {
		super(feature);
	}

	@Override
	void createControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		area.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(area);
	}

	final Composite area() {
		return area;
	}

	final Button button(String text, String hint, Runnable pressed) {
		var button = new Button(area, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(hint);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	@Override
	final void focus() {
		area.setFocus();
	}
}
