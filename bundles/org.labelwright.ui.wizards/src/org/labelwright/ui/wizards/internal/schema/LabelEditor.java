package org.labelwright.ui.wizards.internal.schema;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.labelwright.ui.wizards.internal.Messages;

/** Adds, changes, orders and takes away the labels of a draft: a field for new ones, a table and the details of its selection. */
final class LabelEditor {

	private final SchemaDraft draft;
	private final Text name;
	private final LabelTable table;
	private final List<Button> selectionButtons = new ArrayList<>();

	LabelEditor(Composite parent, SchemaDraft draft) {
		this.draft = draft;
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		name = entry(area);
		var swatches = new Swatches(area);
		table = new LabelTable(area, draft, swatches);
		var details = new LabelDetails(area, draft, swatches, table::selection);
		buttons(area);
		table.onSelection(() -> {
			details.refresh();
			enableButtons();
		});
		draft.addListener(this::enableButtons);
		enableButtons();
	}

	private Text entry(Composite area) {
		var row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.LabelEditor_new);
		var field = new Text(row, SWT.BORDER | SWT.SINGLE);
		field.setMessage(Messages.LabelEditor_newHint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN && !field.getText().isBlank()) {
				event.doit = false;
				event.detail = SWT.TRAVERSE_NONE;
				add(field.getText());
			}
		});
		field.addListener(SWT.Verify, event -> {
			if (event.text.indexOf('\n') >= 0) { // a list is pasted
				event.doit = false;
				var pasted = event.text;
				field.getDisplay().asyncExec(() -> add(pasted));
			}
		});
		var button = new Button(row, SWT.PUSH);
		button.setText(Messages.LabelEditor_add);
		button.addListener(SWT.Selection, event -> {
			add(field.getText());
			field.setFocus();
		});
		return field;
	}

	private void add(String names) {
		if (name.isDisposed())
			return;
		var made = draft.add(names);
		name.setText(""); //$NON-NLS-1$
		if (!made.isEmpty())
			table.select(List.of(made.getLast()));
	}

	private void buttons(Composite area) {
		var row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		selectionButtons.add(button(row, Messages.LabelEditor_rename, table::edit));
		selectionButtons.add(button(row, Messages.LabelEditor_remove, table::remove));
		selectionButtons.add(button(row, Messages.LabelEditor_up, () -> table.move(true)));
		selectionButtons.add(button(row, Messages.LabelEditor_down, () -> table.move(false)));
		button(row, Messages.LabelEditor_keys, draft::suggestKeys).setToolTipText(Messages.LabelEditor_keysTip);
	}

	private static Button button(Composite row, String text, Runnable action) {
		var button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void enableButtons() {
		if (name.isDisposed())
			return;
		boolean any = !table.selection().isEmpty();
		selectionButtons.forEach(button -> button.setEnabled(any));
	}

	void setFocus() {
		name.setFocus();
	}
}
