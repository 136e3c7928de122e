package org.labelwright.schema.ui.internal.diagram;

import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.schema.Attribute;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.ui.internal.form.ElementForm;

/** Edits all of an attribute beside it: its type while nothing is stored of it, its name, bounds and default. What is typed is taken at once; Esc closes it. */
final class AttributePopup extends PopupDialog {

	private static final int WIDTH = 320;
	private static final int MOST_HEIGHT = 420;

	private final SchemaEditing editing;
	private final Edits edits;
	private final Point place;
	private Attribute attribute;
	private Composite area;
	private ElementForm form;

	/** @param place on the display */
	AttributePopup(Shell parent, SchemaEditing editing, Edits edits, Attribute attribute, Point place) {
		super(parent, PopupDialog.INFOPOPUP_SHELLSTYLE, true, true, false, false, false, null, Messages.Popup_close);
		this.editing = editing;
		this.edits = edits;
		this.attribute = attribute;
		this.place = place;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
		if (!editing.isStored(attribute))
			createType();
		showForm();
		return area;
	}

	private void createType() {
		new Label(area, SWT.NONE).setText(Messages.Popup_type);
		var type = new Combo(area, SWT.READ_ONLY);
		AttributeTypes.ALL.values().forEach(type::add);
		var types = List.copyOf(AttributeTypes.ALL.keySet());
		type.select(types.indexOf(attribute.eClass()));
		type.addListener(SWT.Selection, event -> {
			attribute = edits.retype(attribute, types.get(type.getSelectionIndex()));
			showForm();
			getShell().layout(true, true);
		});
	}

	private void showForm() {
		if (form != null)
			form.control().dispose();
		form = new ElementForm(area, attribute.eClass());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(form.control());
		form.show(editing, List.of(attribute));
	}

	@Override
	protected Control getFocusControl() {
		return form.control();
	}

	@Override
	public int open() {
		int code = super.open();
		form.focus(ModelPackage.Literals.NAMED__NAME);
		return code;
	}

	@Override
	public boolean close() {
		editing.endTyping();
		return super.close();
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return place;
	}

	@Override
	protected Point getInitialSize() {
		var wished = getShell().computeSize(WIDTH, SWT.DEFAULT);
		return new Point(WIDTH, Math.min(MOST_HEIGHT, Math.max(wished.y, MOST_HEIGHT / 2)));
	}
}
