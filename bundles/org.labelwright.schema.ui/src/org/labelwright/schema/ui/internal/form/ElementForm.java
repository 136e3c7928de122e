package org.labelwright.schema.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaFinding;
import org.labelwright.schema.ui.internal.Messages;

/** All that is said of objects of one class of the metamodel, a row for each feature. */
public final class ElementForm {

	private final EClass type;
	private final ScrolledComposite scroll;
	private final Composite content;
	private final Label heading;
	private final List<Row> rows;
	private List<? extends EObject> shown = List.of();

	/** With what leads to other parts of a page. */
	ElementForm(Composite parent, EClass type, ElementPage page) {
		this(parent, type, Rows.of(type, page));
	}

	/** On no page: without what leads to other parts of one. */
	public ElementForm(Composite parent, EClass type) {
		this(parent, type, Rows.of(type));
	}

	private ElementForm(Composite parent, EClass type, List<Row> rows) {
		this.type = type;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.addListener(SWT.Resize, event -> fit());
		content = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(8, 5).applyTo(content);
		heading = new Label(content, SWT.NONE);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(heading);
		this.rows = rows;
		rows.forEach(row -> row.create(content));
		scroll.setContent(content);
	}

	public Control control() {
		return scroll;
	}

	public void show(SchemaEditing editing, List<? extends EObject> objects) {
		shown = objects;
		heading.setText(objects.size() == 1 ? Features.name(type) : NLS.bind(Messages.Form_several, Features.name(type), objects.size()));
		rows.forEach(row -> row.show(editing, objects));
		fit();
		content.layout(true, true); // at once: a field that has no size yet cannot take the keyboard
	}

	void found(List<SchemaFinding> findings) {
		boolean moved = false;
		for (var row : rows)
			moved |= row.feature() != null && row.tell(findings.stream().filter(finding -> finding.feature() == row.feature() && shown.contains(finding.object()))
					.map(finding -> finding.problem().message() + ' ' + finding.problem().remedy()).findFirst().orElse(null));
		if (moved) {
			fit();
			content.layout(true, true);
		}
	}

	/** Gives the keyboard to the type. */
	void focusType() {
		rows.stream().filter(TypeRow.class::isInstance).forEach(Row::focus);
	}

	private void fit() {
		scroll.setMinSize(content.computeSize(Math.max(120, scroll.getClientArea().width), SWT.DEFAULT));
	}

	/** Gives the keyboard to a feature, or to the first. */
	public void focus(EStructuralFeature feature) {
		rows.stream().filter(row -> row.feature() == feature).findFirst().orElse(rows.getFirst()).focus();
	}
}
