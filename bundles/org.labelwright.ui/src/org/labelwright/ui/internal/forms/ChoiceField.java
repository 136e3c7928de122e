package org.labelwright.ui.internal.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.labelwright.ui.internal.Messages;

/** One or several of given options, as buttons when they are few and as a list when they are many. */
final class ChoiceField extends Field {

	private static final int FEW = 8;

	private final Map<String, String> options;
	private final boolean multiple;
	private final Map<String, Button> buttons = new LinkedHashMap<>();
	private List<String> ids = List.of();
	private Combo combo;

	/** @param options names by id, in display order */
	ChoiceField(Map<String, String> options, boolean multiple, Consumer<Object> commit, Consumer<String> problem) {
		super(commit, problem);
		this.options = options;
		this.multiple = multiple;
	}

	@Override
	void create(Composite parent) {
		if (!multiple && options.size() > FEW) {
			combo = new Combo(parent, SWT.READ_ONLY);
			GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
			ids = new ArrayList<>(options.keySet());
			combo.add(""); //$NON-NLS-1$
			options.values().forEach(combo::add);
			combo.addListener(SWT.Selection,
					event -> commit(combo.getSelectionIndex() <= 0 ? null : ids.get(combo.getSelectionIndex() - 1)));
			return;
		}
		var row = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(row);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginTop = layout.marginBottom = layout.marginRight = 0;
		layout.spacing = 6;
		row.setLayout(layout);
		options.forEach((id, name) -> {
			var button = new Button(row, multiple ? SWT.CHECK : SWT.RADIO);
			button.setText(name);
			button.addListener(SWT.Selection, event -> chosen(id));
			button.addListener(SWT.KeyDown, this::key);
			buttons.put(id, button);
			if (buttons.size() <= 9)
				button.setToolTipText(NLS.bind(Messages.Field_key, buttons.size()));
		});
	}

	/** A digit chooses as a click on that button does. */
	private void key(Event event) {
		int index = event.character - '1';
		if (index < 0 || index >= Math.min(9, buttons.size()))
			return;
		event.doit = false;
		var id = List.copyOf(buttons.keySet()).get(index);
		var chosen = buttons.get(id);
		if (multiple)
			chosen.setSelection(chosen.getGrayed() || !chosen.getSelection());
		else
			buttons.values().forEach(button -> button.setSelection(button == chosen));
		chosen(id);
	}

	private void chosen(String id) {
		if (showing())
			return;
		if (!multiple) {
			if (buttons.get(id).getSelection())
				commit(id);
			return;
		}
		buttons.values().forEach(button -> button.setGrayed(false));
		var chosen = buttons.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).toList();
		commit(chosen.isEmpty() ? null : chosen);
	}

	@Override
	void put(Object value, boolean mixed) {
		var chosen = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		if (combo != null) {
			int index = chosen.isEmpty() ? -1 : ids.indexOf(chosen.getFirst());
			combo.setItem(0, mixed ? Messages.Field_mixed : ""); //$NON-NLS-1$
			combo.select(index + 1);
			return;
		}
		buttons.forEach((id, button) -> {
			button.setGrayed(mixed && multiple);
			button.setSelection(chosen.contains(id) || mixed && multiple);
		});
	}

	@Override
	public void focus() {
		if (combo != null)
			combo.setFocus();
		else
			buttons.values().stream().findFirst().ifPresent(Button::setFocus);
	}
}
