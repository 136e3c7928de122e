package org.labelwright.ui.internal.forms;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Yes, no, or not stated, which is shown grey and becomes yes with a click. */
final class BooleanField extends Field {

	private final String name;
	private Button button;

	BooleanField(String name, Consumer<Object> commit, Consumer<String> problem) {
		super(commit, problem);
		this.name = name;
	}

	@Override
	void create(Composite parent) {
		button = new Button(parent, SWT.CHECK);
		button.setText(name);
		button.addListener(SWT.Selection, event -> {
			if (button.getGrayed())
				button.setSelection(true);
			button.setGrayed(false);
			commit(button.getSelection());
		});
	}

	@Override
	void put(Object value, boolean mixed) {
		boolean unknown = mixed || value == null;
		button.setGrayed(unknown);
		button.setSelection(unknown || Boolean.TRUE.equals(value));
	}

	@Override
	public void focus() {
		button.setFocus();
	}
}
