package org.labelwright.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.labelwright.ui.internal.Messages;

/** An order of given options, best first. Options that an answer ties keep the order in which it lists them. */
final class RankingField extends Field {

	private final Map<String, String> options;
	private List<String> order;
	private Table table;

	RankingField(Map<String, String> options, Consumer<Object> commit, Consumer<String> problem) {
		super(commit, problem);
		this.options = options;
		this.order = new ArrayList<>(options.keySet());
	}

	@Override
	void create(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		table = new Table(row, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).span(1, 2).applyTo(table);
		button(row, Messages.RankingField_up, -1);
		button(row, Messages.RankingField_down, 1);
		fill(0);
	}

	private void button(Composite parent, String text, int step) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
		button.addListener(SWT.Selection, event -> move(step));
	}

	private void move(int step) {
		int from = table.getSelectionIndex();
		int to = from + step;
		if (from < 0 || to < 0 || to >= order.size())
			return;
		order.add(to, order.remove(from));
		fill(to);
		commit(List.copyOf(order));
	}

	private void fill(int selected) {
		table.removeAll();
		for (int i = 0; i < order.size(); i++)
			new TableItem(table, SWT.NONE).setText((i + 1) + ". " + options.getOrDefault(order.get(i), order.get(i))); //$NON-NLS-1$
		table.setSelection(selected);
	}

	@Override
	void put(Object value, boolean mixed) {
		var wanted = new ArrayList<String>();
		if (value instanceof List<?> list)
			list.forEach(rank -> {
				if (rank instanceof List<?> tied)
					tied.forEach(id -> wanted.add(id.toString()));
				else
					wanted.add(rank.toString());
			});
		for (var id : options.keySet())
			if (!wanted.contains(id))
				wanted.add(id);
		order = wanted;
		fill(Math.max(0, table.getSelectionIndex()));
	}

	@Override
	public void focus() {
		table.setFocus();
	}
}
