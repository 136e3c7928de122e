package org.labelwright.schema.ui.internal.diagram;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.labelwright.schema.diagram.Theme;

/** Asks how and where a diagram is to be written. */
final class ExportDialog extends Dialog {

	private static final double[] SCALES = { 0.5, 1, 2, 4 };
	private static final int PERCENT = 100;

	/** What was chosen. */
	record Choice(Path file, Theme theme, double scale) {
	}

	private final String name;
	private Theme theme;
	private double scale = 1;

	/** @param name of the schema, or null */
	ExportDialog(Shell shell, String name, boolean dark) {
		super(shell);
		this.name = name == null ? Messages.Diagram_title : name;
		theme = dark ? Theme.DARK : Theme.LIGHT;
	}

	/** Empty when it is not to be written. */
	Optional<Choice> ask() {
		var shell = getParentShell();
		return open() == OK ? file(shell).map(file -> new Choice(file, theme, scale)) : Optional.empty();
	}

	private Optional<Path> file(Shell shell) {
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Export_title);
		dialog.setFilterNames(new String[] { Messages.Export_svg, Messages.Export_png });
		dialog.setFilterExtensions(new String[] { "*.svg", "*.png" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFileName(name + ".svg"); //$NON-NLS-1$
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Export_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		var looks = combo(area, Messages.Export_theme);
		looks.setItems(Messages.Export_light, Messages.Export_dark, Messages.Export_transparent);
		looks.select(theme.ordinal());
		looks.addListener(SWT.Selection, event -> theme = Theme.values()[looks.getSelectionIndex()]);
		var scales = combo(area, Messages.Export_scale);
		for (double one : SCALES)
			scales.add((int) (one * PERCENT) + " %"); //$NON-NLS-1$
		scales.select(1);
		scales.addListener(SWT.Selection, event -> scale = SCALES[scales.getSelectionIndex()]);
		return area;
	}

	private static Combo combo(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(label);
		return new Combo(parent, SWT.READ_ONLY);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Export_next, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
