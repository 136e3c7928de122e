package org.labelwright.schema.ui.internal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Some of given values of a list of texts, such as kinds of geometry; in the list they keep the order in which they are given here. */
final class KindsRow extends Row {

	private static final int WIDTH = 200;

	private final Function<EObject, List<String>> values;
	private final Function<EObject, Function<String, String>> names;
	private final Map<String, Button> buttons = new LinkedHashMap<>();
	private Composite area;

	/** @param values that an object may have, with their names */
	KindsRow(EStructuralFeature feature, Function<EObject, List<String>> values, Function<EObject, Function<String, String>> names) {
		super(feature);
		this.values = values;
		this.names = names;
	}

	/** The same values for all objects. */
	static KindsRow of(EStructuralFeature feature, Supplier<List<String>> values, Function<String, String> names) {
		return new KindsRow(feature, object -> values.get(), object -> names);
	}

	@Override
	void createControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 8;
		area.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(area);
	}

	@Override
	void put() {
		var all = values.apply(first()).stream().distinct().toList();
		if (!all.equals(List.copyOf(buttons.keySet())))
			make(all);
		buttons.forEach((value, button) -> {
			button.setText(names.apply(first()).apply(value));
			long having = objects().stream().filter(object -> list(object).contains(value)).count();
			button.setSelection(having > 0);
			button.setGrayed(having > 0 && having < objects().size());
		});
	}

	private void make(List<String> all) {
		buttons.values().forEach(Button::dispose);
		buttons.clear();
		for (var value : all) {
			var button = new Button(area, SWT.CHECK);
			button.addListener(SWT.Selection, event -> choose(value, button.getSelection()));
			buttons.put(value, button);
		}
	}

	@SuppressWarnings("unchecked")
	private EList<String> list(EObject object) {
		return (EList<String>) object.eGet(feature());
	}

	private void choose(String value, boolean chosen) {
		change(object -> {
			if (!chosen)
				list(object).remove(value);
			else if (!list(object).contains(value))
				list(object).add(value);
		});
	}

	@Override
	void focus() {
		buttons.values().stream().findFirst().ifPresent(Button::setFocus);
	}
}
