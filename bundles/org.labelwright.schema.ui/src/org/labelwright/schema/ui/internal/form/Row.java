package org.labelwright.schema.ui.internal.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.ui.internal.Icons;

/** One line of a form: the name of a feature, a control for its value in all selected objects, and what is wrong with it. */
abstract class Row {

	private final EStructuralFeature feature;
	private SchemaEditing editing;
	private List<? extends EObject> objects = List.of();
	private boolean showing;
	private CLabel problem;

	/** @param feature null when it is about something else than one feature */
	Row(EStructuralFeature feature) {
		this.feature = feature;
	}

	/** Makes the row in a grid of two columns. */
	final void create(Composite parent) {
		var name = new Label(parent, SWT.NONE);
		name.setText(name());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(name);
		createControl(parent);
		problem = new CLabel(parent, SWT.LEFT);
		problem.setMargins(0, 0, 0, 0);
		problem.setImage(Icons.image("warning")); //$NON-NLS-1$
		problem.setVisible(false);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).span(2, 1).exclude(true).applyTo(problem);
	}

	/** What stands before the control; empty when the control says it. */
	String name() {
		return Features.name(feature);
	}

	abstract void createControl(Composite parent);

	/** Puts into the control what the objects have. */
	abstract void put();

	final EStructuralFeature feature() {
		return feature;
	}

	final SchemaEditing editing() {
		return editing;
	}

	final List<? extends EObject> objects() {
		return objects;
	}

	final EObject first() {
		return objects.getFirst();
	}

	/** True when not all objects have the value of the first. */
	final boolean mixed() {
		var value = first().eGet(feature);
		return objects.stream().anyMatch(object -> !Objects.equals(object.eGet(feature), value));
	}

	final void show(SchemaEditing edited, List<? extends EObject> shown) {
		editing = edited;
		objects = shown;
		showing = true;
		try {
			put();
		} finally {
			showing = false;
		}
	}

	/** Whether a value is being put into the control, so that what it tells is no input. */
	final boolean showing() {
		return showing || objects.isEmpty();
	}

	/** Takes one input, a step of its own. */
	final void change(Consumer<EObject> step) {
		if (!showing())
			editing.execute(Features.change(feature), () -> objects.forEach(step));
	}

	/** Sets one value, a step of its own. */
	final void set(Object value) {
		change(object -> object.eSet(feature, value));
	}

	/** Takes what is typed key by key: one step until something else is done. */
	final void type(Object value) {
		if (!showing())
			editing.type(Features.change(feature), objects, feature, value);
	}

	/**
	 * Tells what is wrong; null for nothing.
	 *
	 * @return true when the room it takes has changed
	 */
	final boolean tell(String text) {
		if (Objects.equals(text, problem.getData()))
			return false;
		problem.setData(text);
		problem.setText(text == null ? "" : text); //$NON-NLS-1$
		problem.setToolTipText(text);
		problem.setVisible(text != null);
		((GridData) problem.getLayoutData()).exclude = text == null;
		return true;
	}

	/** Gives the keyboard to the control. */
	abstract void focus();
}
