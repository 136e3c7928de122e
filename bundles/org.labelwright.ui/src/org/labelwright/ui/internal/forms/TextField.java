package org.labelwright.ui.internal.forms;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.labelwright.ui.internal.Messages;

/**
 * A value that is typed. It is taken when the keyboard leaves the field, or on Enter (Ctrl+Enter with
 * several lines); Escape brings back what was there.
 */
final class TextField extends Field {

	private static final int LINES = 60;

	/** Reads what was typed. */
	@FunctionalInterface
	interface Parser {

		/**
		 * @param text never blank
		 * @throws IllegalArgumentException with a sentence that says what is wrong
		 */
		Object parse(String text);
	}

	private final Parser parser;
	private final boolean multiline;
	private Text text;
	private String shown = ""; //$NON-NLS-1$

	TextField(Parser parser, boolean multiline, Consumer<Object> commit, Consumer<String> problem) {
		super(commit, problem);
		this.parser = parser;
		this.multiline = multiline;
	}

	@Override
	void create(Composite parent) {
		text = new Text(parent, SWT.BORDER | (multiline ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, false).hint(60, multiline ? LINES : SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.FocusOut, event -> take());
		text.addListener(SWT.DefaultSelection, event -> take());
		text.addListener(SWT.Modify, event -> check());
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
				event.doit = true; // a field of several lines would keep the key, and the keyboard would stay in it
		});
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				text.setText(shown);
				text.selectAll();
			}
		});
	}

	private void check() {
		if (showing() || text.getText().isBlank())
			return;
		try {
			parser.parse(text.getText().strip());
			problem(null);
		} catch (IllegalArgumentException e) {
			problem(e.getMessage());
		}
	}

	private void take() {
		var typed = text.getText().strip();
		if (typed.equals(shown.strip()))
			return;
		if (typed.isEmpty()) {
			shown = ""; //$NON-NLS-1$
			commit(null);
			return;
		}
		try {
			var value = parser.parse(typed);
			shown = typed;
			commit(value);
		} catch (IllegalArgumentException e) {
			problem(e.getMessage());
		}
	}

	@Override
	void flush() {
		take();
	}

	@Override
	void put(Object value, boolean mixed) {
		shown = value == null ? "" : format(value); //$NON-NLS-1$
		text.setMessage(mixed ? Messages.Field_mixed : ""); //$NON-NLS-1$
		if (!text.getText().equals(shown))
			text.setText(shown);
	}

	private static String format(Object value) {
		return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
				? Long.toString(number.longValue())
				: value.toString();
	}

	@Override
	public void focus() {
		text.setFocus();
		text.selectAll();
	}
}
