package org.labelwright.ui.internal.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.Question;
import org.labelwright.store.Taxonomies;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;

/** Fields one below another, each with its name and what is wrong with it. */
public final class Form {

	private final ScrolledComposite scroll;
	private final BiConsumer<String, Object> commit;
	private Composite content;
	private final Map<String, Row> rows = new LinkedHashMap<>();
	private Consumer<String> focused = id -> { };

	/** One field with what is around it. */
	private static final class Row {
		private Field field;
		private CLabel problem;
		private Link note;
		private Consumer<String> noted;
	}

	/** @param commit takes the id of an attribute or question and the value that was entered, null for none */
	public Form(Composite parent, BiConsumer<String, Object> commit) {
		this.commit = commit;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.addListener(SWT.Resize, event -> fit());
		clear();
	}

	public Control control() {
		return scroll;
	}

	/** @param listener told the id of the attribute or question whose field gets the keyboard, for fields that are added from now on */
	public void onFocus(Consumer<String> listener) {
		focused = listener;
	}

	private void tellFocus(Control control, String id) {
		control.addListener(SWT.FocusIn, event -> focused.accept(id));
		if (control instanceof Composite composite)
			for (var child : composite.getChildren())
				tellFocus(child, id);
	}

	/** Takes all fields away. */
	public void clear() {
		if (content != null)
			content.dispose();
		rows.clear();
		content = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(4, 2).applyTo(content);
		scroll.setContent(content);
	}

	/** Adds a line of text. */
	public void text(String text) {
		var label = new org.eclipse.swt.widgets.Label(content, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(label);
	}

	/**
	 * Adds an attribute.
	 *
	 * @param taxonomies those of the project; null when there is none
	 */
	public void add(Attribute attribute, Taxonomies taxonomies) {
		var unit = attribute instanceof DecimalAttribute decimal && decimal.getUnit() != null ? " [" + decimal.getUnit() + "]" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		var row = new Row();
		row.field = Fields.of(attribute, taxonomies, value -> commit.accept(attribute.getId(), value), problem -> show(row, problem));
		add(row, attribute.getId(), (attribute.getName() == null ? attribute.getId() : attribute.getName()) + unit,
				attribute.isRequired(), attribute.getDescription());
	}

	/** Adds a question; one of a kind that has no field is named with a hint. */
	public void add(Question question) {
		var row = new Row();
		row.field = Fields.of(question, value -> commit.accept(question.getId(), value), problem -> show(row, problem));
		add(row, question.getId(), question.getName() == null ? question.getId() : question.getName(), question.isRequired(),
				question.getDescription());
	}

	private void add(Row row, String id, String name, boolean required, String description) {
		var label = new CLabel(content, SWT.LEFT);
		label.setMargins(0, 4, 0, 0);
		label.setText(required ? name + " *" : name); //$NON-NLS-1$
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		label.setToolTipText(description);
		if (row.field == null)
			text(Messages.Form_noField);
		else {
			int before = content.getChildren().length;
			row.field.create(content);
			Stream.of(content.getChildren()).skip(before).forEach(control -> tellFocus(control, id));
		}
		row.problem = new CLabel(content, SWT.LEFT);
		row.problem.setMargins(0, 0, 0, 0);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).exclude(true).applyTo(row.problem);
		row.problem.setVisible(false);
		row.note = new Link(content, SWT.NONE);
		row.note.addListener(SWT.Selection, event -> row.noted.accept(event.text));
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).exclude(true).applyTo(row.note);
		row.note.setVisible(false);
		rows.put(id, row);
	}

	/** Call when all fields are there. */
	public void finish() {
		fit();
		content.requestLayout();
	}

	private void fit() {
		if (!content.isDisposed())
			scroll.setMinSize(content.computeSize(Math.max(120, scroll.getClientArea().width), SWT.DEFAULT));
	}

	/**
	 * Shows a value.
	 *
	 * @param problem what is wrong with it, or null
	 */
	public void show(String id, Object value, boolean mixed, String problem) {
		var row = rows.get(id);
		if (row == null)
			return;
		if (row.field != null)
			row.field.show(value, mixed);
		show(row, problem);
	}

	/** Says what is wrong with a value, and leaves the value as it is; null for nothing. */
	public void problem(String id, String text) {
		if (rows.containsKey(id))
			show(rows.get(id), text);
	}

	private void show(Row row, String problem) {
		if (row.problem == null || Objects.equals(problem, row.problem.getData()))
			return;
		row.problem.setData(problem);
		row.problem.setText(problem == null ? "" : problem); //$NON-NLS-1$
		row.problem.setToolTipText(problem);
		row.problem.setImage(problem == null ? null : Icons.image("warning")); //$NON-NLS-1$
		row.problem.setVisible(problem != null);
		((GridData) row.problem.getLayoutData()).exclude = problem == null;
		fit();
		content.requestLayout();
	}

	/**
	 * Says something more of a value, below it.
	 *
	 * @param text    with links; null for nothing
	 * @param clicked told which link was clicked: its reference, or else its text
	 */
	public void note(String id, String text, Consumer<String> clicked) {
		var row = rows.get(id);
		if (row == null)
			return;
		row.noted = clicked;
		if (Objects.equals(text, row.note.getData()))
			return;
		row.note.setData(text);
		row.note.setText(text == null ? "" : text); //$NON-NLS-1$
		row.note.setVisible(text != null);
		((GridData) row.note.getLayoutData()).exclude = text == null;
		fit();
		content.requestLayout();
	}

	/** Takes what was typed and not confirmed yet; what is wrong is dropped. */
	public void flush() {
		fields().forEach(Field::flush);
	}

	/** Gives the keyboard to a field, or to the first. */
	public void focus(String id) {
		var field = id == null ? fields().findFirst().orElse(null) : rows.containsKey(id) ? rows.get(id).field : null;
		if (field == null)
			scroll.setFocus();
		else
			field.focus();
	}

	private Stream<Field> fields() {
		return rows.values().stream().map(row -> row.field).filter(Objects::nonNull);
	}
}
