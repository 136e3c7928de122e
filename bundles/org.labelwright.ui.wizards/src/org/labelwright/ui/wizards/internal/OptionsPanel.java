package org.labelwright.ui.wizards.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.labelwright.io.Option;
import org.labelwright.io.Options;

/** The options of a format, each with the control that its type asks for. */
public final class OptionsPanel {

	private static final int INDENT = 18;

	private final Composite area;
	private final List<Runnable> listeners = new ArrayList<>();
	private Options values = Options.defaults(List.of());

	public OptionsPanel(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
	}

	public Composite control() {
		return area;
	}

	/** Hears of every change by the user. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Shows the options of another format, at their defaults. */
	public void show(List<Option> options) {
		for (Control child : area.getChildren())
			child.dispose();
		values = Options.defaults(options);
		for (var option : options)
			switch (option.type()) {
			case FLAG -> flag(option);
			case CHOICE -> choice(option);
			case NUMBER -> number(option);
			case TEXT -> text(option);
			}
		area.requestLayout();
	}

	public Options values() {
		return values;
	}

	private void set(Option option, Object value) {
		values = values.with(option.id(), value);
		listeners.forEach(Runnable::run);
	}

	private void flag(Option option) {
		var button = new Button(area, SWT.CHECK);
		button.setText(option.name());
		button.setToolTipText(option.description());
		button.setSelection((Boolean) option.defaultValue());
		button.addListener(SWT.Selection, event -> set(option, button.getSelection()));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		describe(option, INDENT);
	}

	private void choice(Option option) {
		name(option);
		var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		for (var choice : option.choices())
			combo.add(choice.name());
		combo.select(option.choices().stream().map(Option.Choice::id).toList().indexOf(option.defaultValue()));
		combo.setToolTipText(option.description());
		combo.addListener(SWT.Selection, event -> set(option, option.choices().get(combo.getSelectionIndex()).id()));
		describe(option, 0);
	}

	private void number(Option option) {
		name(option);
		var spinner = new Spinner(area, SWT.BORDER);
		spinner.setValues((Integer) option.defaultValue(), Integer.MIN_VALUE, Integer.MAX_VALUE, 0, 1, 10);
		spinner.setToolTipText(option.description());
		spinner.addListener(SWT.Selection, event -> set(option, spinner.getSelection()));
		describe(option, 0);
	}

	private void text(Option option) {
		name(option);
		var field = new Text(area, SWT.BORDER | SWT.SINGLE);
		field.setText((String) option.defaultValue());
		field.setToolTipText(option.description());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.addListener(SWT.Modify, event -> set(option, field.getText()));
		describe(option, 0);
	}

	private void name(Option option) {
		new Label(area, SWT.NONE).setText(option.name() + ":"); //$NON-NLS-1$
	}

	private void describe(Option option, int indent) {
		if (option.description().isEmpty())
			return;
		if (indent == 0)
			new Label(area, SWT.NONE);
		var label = new Label(area, SWT.WRAP);
		label.setText(option.description());
		label.setEnabled(false);
		GridDataFactory.fillDefaults().grab(true, false).span(indent == 0 ? 1 : 2, 1).indent(indent, 0).hint(400, SWT.DEFAULT).applyTo(label);
	}
}
