package org.labelwright.ui.wizards.internal.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.LabelColors;
import org.labelwright.ui.internal.Shapes;
import org.labelwright.ui.wizards.internal.Messages;

/** Colour, shapes and skeleton of the selected labels. */
final class LabelDetails {

	private static final int COLUMNS = 8;

	private final SchemaDraft draft;
	private final Supplier<List<Label>> selection;
	private final Composite area;
	private final Map<String, Button> shapes = new LinkedHashMap<>();
	private final org.eclipse.swt.widgets.Label hint;
	private final SkeletonFields skeleton;

	LabelDetails(Composite parent, SchemaDraft draft, Swatches swatches, Supplier<List<Label>> selection) {
		this.draft = draft;
		this.selection = selection;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(5, 10).applyTo(area);
		GridDataFactory.fillDefaults().applyTo(area);
		colors(swatches);
		hint = shapes();
		skeleton = new SkeletonFields(area, draft, selection);
		draft.addListener(this::refresh);
		refresh();
	}

	private void colors(Swatches swatches) {
		var group = new Group(area, SWT.NONE);
		group.setText(Messages.LabelDetails_color);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).spacing(2, 2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		for (var color : LabelColors.PALETTE) {
			var button = new Button(group, SWT.PUSH | SWT.FLAT);
			button.setImage(swatches.of(color));
			button.setToolTipText(NLS.bind(Messages.LabelDetails_colorTip, color));
			GridDataFactory.swtDefaults().hint(30, SWT.DEFAULT).applyTo(button);
			button.addListener(SWT.Selection, event -> setColor(color));
		}
		var other = new Button(group, SWT.PUSH);
		other.setText(Messages.LabelDetails_otherColor);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(other);
		other.addListener(SWT.Selection, event -> chooseColor());
	}

	private org.eclipse.swt.widgets.Label shapes() {
		var group = new Group(area, SWT.NONE);
		group.setText(Messages.LabelDetails_shapes);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 4).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		for (var kind : Shapes.kinds()) {
			var button = new Button(group, SWT.CHECK);
			button.setText(Shapes.name(kind));
			button.addListener(SWT.Selection, event -> allow(kind, button.getSelection()));
			shapes.put(kind, button);
		}
		var text = new org.eclipse.swt.widgets.Label(group, SWT.WRAP);
		text.setText(Messages.LabelDetails_anyShape);
		GridDataFactory.fillDefaults().span(2, 1).hint(200, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void setColor(String color) {
		change(label -> label.setColor(color));
	}

	private void chooseColor() {
		var chosen = selection.get();
		if (chosen.isEmpty())
			return;
		var dialog = new ColorDialog(area.getShell());
		var color = chosen.getFirst().getColor();
		if (LabelColors.isColor(color))
			dialog.setRGB(Swatches.rgb(color));
		var rgb = dialog.open();
		if (rgb != null)
			setColor(Swatches.text(rgb));
	}

	private void allow(String kind, boolean allowed) {
		change(label -> {
			if (!allowed)
				label.getGeometryKinds().remove(kind);
			else if (!label.getGeometryKinds().contains(kind))
				label.getGeometryKinds().add(kind);
		});
	}

	private void change(Consumer<Label> step) {
		selection.get().forEach(step);
		draft.changed();
	}

	/** Shows the labels that are selected now. */
	void refresh() {
		if (area.isDisposed())
			return;
		var chosen = selection.get();
		enable(area, !chosen.isEmpty());
		skeleton.refresh();
		shapes.forEach((kind, button) -> {
			long having = chosen.stream().filter(label -> label.getGeometryKinds().contains(kind)).count();
			button.setSelection(having > 0);
			button.setGrayed(having > 0 && having < chosen.size());
		});
		var keypoints = shapes.get("Keypoints"); //$NON-NLS-1$
		if (keypoints != null) {
			boolean possible = !chosen.isEmpty() && chosen.stream().allMatch(label -> label.getSkeleton() != null);
			keypoints.setEnabled(possible);
			keypoints.setToolTipText(possible ? null : Messages.LabelDetails_noSkeleton);
		}
		hint.setVisible(!chosen.isEmpty() && chosen.stream().anyMatch(label -> label.getGeometryKinds().isEmpty()));
	}

	private static void enable(Composite composite, boolean enabled) {
		for (Control child : composite.getChildren())
			if (child instanceof Composite inner)
				enable(inner, enabled);
			else
				child.setEnabled(enabled);
	}
}
