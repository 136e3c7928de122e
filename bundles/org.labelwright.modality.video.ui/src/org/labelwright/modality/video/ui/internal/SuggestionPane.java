package org.labelwright.modality.video.ui.internal;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.labelwright.ui.ActionBar;

/** What models suggest, to be looked at and accepted one by one or all at once. Takes no room while there is nothing. */
final class SuggestionPane {

	private static final int WIDTH = 300;

	private final VideoCanvas canvas;
	private final Composite control;
	private final Label title;
	private final Table table;
	private final Button dismiss;
	private List<Suggestion> shown = List.of();

	SuggestionPane(Composite parent, VideoCanvas canvas) {
		this.canvas = canvas;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).spacing(4, 2).applyTo(control);
		title = new Label(control, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(title);
		var holder = new Composite(control, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, 1).applyTo(holder);
		table = new Table(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		var layout = new TableColumnLayout();
		holder.setLayout(layout);
		column(layout, Messages.Suggest_what, SWT.LEFT, 5);
		column(layout, Messages.Suggest_frames, SWT.RIGHT, 3);
		column(layout, Messages.Suggest_confidence, SWT.RIGHT, 2);
		table.addListener(SWT.Selection, event -> canvas.go(((Suggestion) event.item.getData()).last()));
		button(Messages.Suggest_accept, VideoAction.SUGGEST_ACCEPT);
		button(Messages.Suggest_acceptAll, VideoAction.SUGGEST_ACCEPT_ALL);
		dismiss = button(Messages.Suggest_dismiss, VideoAction.SUGGEST_DISMISS);
		GridDataFactory.fillDefaults().grab(false, true).hint(WIDTH, 1).exclude(true).applyTo(control);
		control.setVisible(false);
	}

	Composite control() {
		return control;
	}

	private void column(TableColumnLayout layout, String name, int style, int weight) {
		var column = new TableColumn(table, style);
		column.setText(name);
		layout.setColumnData(column, new ColumnWeightData(weight, true));
	}

	private Button button(String name, VideoAction action) {
		var button = new Button(control, SWT.PUSH);
		button.setText(name);
		button.setToolTipText(ActionBar.tip(name, action));
		button.addListener(SWT.Selection, event -> canvas.perform(action.id()));
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	/** Those that are selected; the first when none is. */
	List<Suggestion> selected() {
		var selected = Arrays.stream(table.getSelection()).map(item -> (Suggestion) item.getData()).toList();
		return !selected.isEmpty() || table.getItemCount() == 0 ? selected : List.of((Suggestion) table.getItem(0).getData());
	}

	/** @param progress of what is under way; empty when nothing is */
	void show(List<Suggestion> all, String progress) {
		if (!all.equals(shown))
			fill(all);
		title.setText(progress.isEmpty() ? NLS.bind(Messages.Suggest_title, all.size()) : progress);
		dismiss.setText(progress.isEmpty() ? Messages.Suggest_dismiss : Messages.Suggest_stop);
		boolean nothing = all.isEmpty() && progress.isEmpty();
		var data = (GridData) control.getLayoutData();
		if (data.exclude != nothing) {
			data.exclude = nothing;
			control.setVisible(!nothing);
			control.getParent().layout();
		}
	}

	private void fill(List<Suggestion> all) {
		int at = table.getSelectionIndex();
		shown = List.copyOf(all);
		table.removeAll();
		for (var one : all) {
			var item = new TableItem(table, SWT.NONE);
			item.setData(one);
			item.setText(new String[] { one.what(), one.first() == one.last() ? Integer.toString(one.first()) : NLS.bind(Messages.Suggest_span, one.first(), one.last()),
					Double.isNaN(one.confidence()) ? "" : NumberFormat.getPercentInstance().format(one.confidence()) }); //$NON-NLS-1$
		}
		if (!all.isEmpty())
			table.setSelection(Math.clamp(at, 0, all.size() - 1));
	}
}
