package org.labelwright.schema.ui.internal.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.labelwright.schema.ui.internal.Messages;

/** A whole or decimal number. Nothing typed means none: null, or -1 where the metamodel has that for none. */
final class NumberRow extends TextRow {

	NumberRow(EStructuralFeature feature) {
		super(feature, false);
	}

	@Override
	Object value(String typed) {
		var text = typed.strip();
		if (text.isEmpty())
			return feature().getDefaultValue();
		try {
			var type = feature().getEType().getInstanceClass();
			if (type == Long.class)
				return Long.valueOf(text);
			if (type == Double.class)
				return finite(Double.parseDouble(text.replace(',', '.')));
			return Integer.valueOf(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(Messages.Row_noNumber, e);
		}
	}

	private static Double finite(double value) {
		if (!Double.isFinite(value))
			throw new NumberFormatException();
		return value;
	}

	@Override
	String text(Object value) {
		return value instanceof Integer none && none == -1 ? "" : super.text(value); //$NON-NLS-1$
	}
}
