package org.labelwright.schema.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

/** A list of texts without commas, such as ids, typed with commas between them. */
final class TextsRow extends TextRow {

	private static final String COMMA = ", "; //$NON-NLS-1$

	TextsRow(EStructuralFeature feature) {
		super(feature, false);
	}

	@Override
	Object value(String typed) {
		return List.of(typed.split(",")).stream().map(String::strip).filter(text -> !text.isEmpty()).toList(); //$NON-NLS-1$
	}

	@Override
	String text(Object value) {
		return value instanceof List<?> list ? String.join(COMMA, list.stream().map(String::valueOf).toList()) : ""; //$NON-NLS-1$
	}
}
