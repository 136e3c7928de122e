package org.labelwright.schema.ui.internal.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.LabelColors;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.ui.internal.Swatches;

/** A colour: one that is proposed, the next that all can tell apart from those in use, or any other. */
final class ColorRow extends Row {

	private static final int WIDTH = 120;

	private Button present;

	ColorRow(EStructuralFeature feature) {
		super(feature);
	}

	@Override
	void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(2, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		var buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		present = button(buttons, Messages.Color_other, Messages.Color_otherHint, this::choose);
		button(buttons, Messages.Color_free, Messages.Color_freeHint, this::free);
		var proposed = new Composite(area, SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 1;
		proposed.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(proposed);
		for (var color : LabelColors.PALETTE) {
			var button = button(proposed, "", NLS.bind(Messages.Color_hint, color), () -> set(color)); //$NON-NLS-1$
			button.setImage(Swatches.image(color));
			button.setLayoutData(new RowData(28, 26));
		}
	}

	private static Button button(Composite parent, String text, String hint, Runnable pressed) {
		var button = new Button(parent, SWT.PUSH | SWT.FLAT);
		button.setText(text);
		button.setToolTipText(hint);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	/** One for each of several labels. */
	private void free() {
		if (objects().size() > 1 && objects().stream().allMatch(Label.class::isInstance))
			editing().edits().recolor(objects().stream().map(Label.class::cast).toList());
		else
			set(editing().edits().freeColor());
	}

	private void choose() {
		var dialog = new ColorDialog(present.getShell());
		if (first().eGet(feature()) instanceof String color && LabelColors.isColor(color))
			dialog.setRGB(Swatches.rgb(color));
		var rgb = dialog.open();
		if (rgb != null)
			set(text(rgb));
	}

	private static String text(RGB rgb) {
		return String.format("#%02X%02X%02X", rgb.red, rgb.green, rgb.blue); //$NON-NLS-1$
	}

	@Override
	void put() {
		var color = mixed() ? null : (String) first().eGet(feature());
		present.setImage(color == null ? null : Swatches.image(color));
		present.setText(color == null ? Messages.Color_other : color);
	}

	@Override
	void focus() {
		present.setFocus();
	}
}
