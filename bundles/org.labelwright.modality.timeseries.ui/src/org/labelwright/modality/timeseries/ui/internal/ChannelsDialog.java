package org.labelwright.modality.timeseries.ui.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Lets channels be hidden and put into another order. */
final class ChannelsDialog extends Dialog {

	private static final int WIDTH = 320;
	private static final int HEIGHT = 360;

	private final Channels channels;
	private final List<Trace> order;
	private CheckboxTableViewer table;
	private Button remove;

	private ChannelsDialog(Shell parent, Channels channels) {
		super(parent);
		this.channels = channels;
		order = new ArrayList<>(channels.all());
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	static void open(SeriesCanvas canvas) {
		var dialog = new ChannelsDialog(canvas.timeline().getShell(), canvas.channels());
		if (dialog.open() == Window.OK)
			canvas.arranged();
	}

	@Override
	public void create() {
		super.create();
		table.getTable().setSelection(0);
		table.getTable().setFocus();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Channels_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).numColumns = 2;
		table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL | SWT.MULTI);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.getControl());
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(LabelProvider.createTextProvider(element -> ((Trace) element).title()));
		table.setInput(order);
		order.forEach(trace -> table.setChecked(trace, channels.isShown(trace)));
		table.getTable().addListener(SWT.DefaultSelection, event -> okPressed());
		var buttons = new Composite(area, SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 0;
		buttons.setLayout(layout);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.Channels_up, () -> move(-1));
		button(buttons, Messages.Channels_down, () -> move(1));
		remove = button(buttons, Messages.Channels_remove, this::remove);
		remove.setEnabled(false);
		table.addSelectionChangedListener(event -> remove.setEnabled(!selected().isEmpty() && selected().stream().allMatch(channels::isDerived)));
		button(buttons, Messages.Channels_all, () -> table.setAllChecked(true));
		button(buttons, Messages.Channels_none, () -> table.setAllChecked(false));
		return area;
	}

	private static Button button(Composite parent, String text, Runnable work) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> work.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private List<Trace> selected() {
		var selected = new ArrayList<Trace>();
		for (var element : table.getStructuredSelection())
			selected.add((Trace) element);
		return selected;
	}

	/** Computes something no more. */
	private void remove() {
		order.removeAll(selected());
		table.refresh();
	}

	/** Moves what is selected a place up or down, as far as there is one. */
	private void move(int by) {
		var moved = selected();
		if (by > 0)
			moved.sort((one, other) -> order.indexOf(other) - order.indexOf(one));
		for (var trace : moved) {
			int to = order.indexOf(trace) + by;
			if (to < 0 || to >= order.size() || moved.contains(order.get(to)))
				continue;
			order.remove(trace);
			order.add(to, trace);
		}
		table.refresh();
	}

	@Override
	protected void okPressed() {
		var hidden = new HashSet<Trace>();
		order.stream().filter(trace -> !table.getChecked(trace)).forEach(hidden::add);
		channels.arrange(order, hidden);
		super.okPressed();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Channels_show, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
