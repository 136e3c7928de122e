package org.labelwright.schema.ui.internal.form;

import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.labelwright.schema.edit.Hotkeys;
import org.labelwright.schema.ui.internal.Messages;

/** A key, typed as itself. */
final class KeyRow extends TextRow {

	private static final int WIDTH = 70;

	KeyRow(EStructuralFeature feature) {
		super(feature, false);
	}

	@Override
	void createControl(Composite parent) {
		super.createControl(parent);
		GridDataFactory.swtDefaults().hint(WIDTH, -1).applyTo(control());
		control().setToolTipText(Messages.Key_hint);
	}

	@Override
	Object value(String typed) {
		return typed.isBlank() ? null : Hotkeys.normal(typed).replace("SHIFT+", "Shift+"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	String text(Object value) {
		return super.text(value).toUpperCase(Locale.ROOT).replace("SHIFT+", "Shift+"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
