package org.labelwright.modality.timeseries.ui.internal;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.labelwright.modality.timeseries.ui.internal.Derivation.What;

/** Asks what is to be computed from which channel. */
final class DeriveDialog extends Dialog {

	private final List<Trace> traces;
	private Combo channel;
	private Combo kind;
	private Spinner window;
	private Derivation chosen;

	private DeriveDialog(Shell parent, List<Trace> traces) {
		super(parent);
		this.traces = traces;
	}

	static void open(SeriesCanvas canvas) {
		if (canvas.samples().isEmpty()) {
			canvas.status(Messages.Derive_later);
			return;
		}
		var dialog = new DeriveDialog(canvas.timeline().getShell(), canvas.channels().all().stream().filter(trace -> !canvas.channels().isDerived(trace)).toList());
		if (dialog.open() == Window.OK)
			canvas.derive(dialog.chosen);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Derive_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).numColumns = 2;
		channel = combo(area, Messages.Derive_channel, traces.stream().map(Trace::title).toList());
		kind = combo(area, Messages.Derive_kind, List.of(Messages.Derive_difference, Messages.Derive_mean, Messages.Derive_spectrum));
		new Label(area, SWT.NONE).setText(Messages.Derive_window);
		window = new Spinner(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(window);
		kind.addListener(SWT.Selection, event -> asked());
		asked();
		return area;
	}

	private static Combo combo(Composite area, String name, List<String> choices) {
		new Label(area, SWT.NONE).setText(name);
		var combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(choices.toArray(String[]::new));
		combo.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private What selected() {
		return What.values()[kind.getSelectionIndex()];
	}

	/** Asks for a window where there is a choice. */
	private void asked() {
		var what = selected();
		window.setValues(what.usual, what.shortest, what.longest, 0, 1, 10);
		window.setEnabled(what != What.DIFFERENCE);
	}

	@Override
	protected void okPressed() {
		chosen = new Derivation(traces.get(channel.getSelectionIndex()).number(), selected(), window.getSelection());
		super.okPressed();
	}
}
