package org.labelwright.schema.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** One of a few values. One that is none of them is shown as it is. */
final class ChoiceRow extends Row {

	private final Map<Object, String> values;
	private List<Object> shown = List.of();
	private Combo combo;

	/** @param values with their names, in order; the key null is for no value */
	ChoiceRow(EStructuralFeature feature, Map<Object, String> values) {
		super(feature);
		this.values = new LinkedHashMap<>(values);
	}

	@Override
	void createControl(Composite parent) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(combo); // as wide as it needs, where there is so much room
		combo.addListener(SWT.Selection, event -> {
			if (combo.getSelectionIndex() >= 0)
				set(shown.get(combo.getSelectionIndex()));
		});
		fill(new ArrayList<>(values.keySet()));
	}

	private void fill(List<Object> all) {
		if (all.equals(shown))
			return;
		shown = all;
		combo.setItems(all.stream().map(value -> values.getOrDefault(value, Objects.toString(value, ""))).toArray(String[]::new)); //$NON-NLS-1$
	}

	@Override
	void put() {
		var value = first().eGet(feature());
		var all = new ArrayList<>(values.keySet());
		if (!all.contains(value))
			all.add(value);
		fill(all);
		if (mixed())
			combo.deselectAll();
		else
			combo.select(all.indexOf(value));
	}

	@Override
	void focus() {
		combo.setFocus();
	}
}
