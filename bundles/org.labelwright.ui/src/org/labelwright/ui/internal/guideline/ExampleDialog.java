package org.labelwright.ui.internal.guideline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.labelwright.guideline.GuidelineHtml;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.ExampleKind;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.Section;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;

/** Asks what an example teaches, and which rule or section it belongs to, by typing a part of that. */
final class ExampleDialog extends FormDialog {

	private static final int HEIGHT = 180;

	private final List<Named> places;
	private final Set<String> subjects;
	private final int objects;
	private Combo kindField;
	private Text nameField;
	private Text filter;
	private Table table;
	private ExampleKind kind = ExampleKind.POSITIVE;
	private String name = ""; //$NON-NLS-1$
	private Named place;

	/**
	 * @param subjects the example is about; a place that is about them is chosen first
	 * @param objects  how many it shows
	 */
	ExampleDialog(Shell shell, Guideline guideline, Set<String> subjects, int objects) {
		super(shell, Messages.ExampleDialog_title, Messages.ExampleDialog_add);
		places = Elements.all(guideline).filter(element -> !(element instanceof Example)).toList();
		this.subjects = subjects;
		this.objects = objects;
	}

	@Override
	String sentence() {
		return NLS.bind(Messages.ExampleDialog_objects, objects);
	}

	@Override
	Control createFields(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.GuidelineForm_kind);
		kindField = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		for (var value : ExampleKind.VALUES)
			kindField.add(GuidelineHtml.kind(value));
		kindField.select(0);
		new Label(area, SWT.NONE).setText(Messages.ExampleDialog_name);
		nameField = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(nameField);
		new Label(area, SWT.NONE).setText(Messages.ExampleDialog_place);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.ExampleDialog_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addListener(SWT.Modify, event -> fill());
		filter.addListener(SWT.KeyDown, event -> {
			int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
			if (step == 0 || table.getItemCount() == 0)
				return;
			table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
			event.doit = false;
		});
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT).applyTo(table);
		fill();
		return nameField;
	}

	private void fill() {
		table.removeAll();
		var wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		int best = 0;
		boolean found = false;
		for (var element : places)
			if (text(element).toLowerCase(Locale.ROOT).contains(wanted)) {
				var row = new TableItem(table, SWT.NONE);
				row.setText(text(element));
				row.setImage(Icons.image(Elements.icon(element)));
				row.setData(element);
				if (!found && Subjects.named(element).stream().anyMatch(subjects::contains)) {
					best = table.getItemCount() - 1;
					found = true;
				}
			}
		table.setSelection(best);
	}

	private static String text(Named element) {
		return String.join(" \u203a ", path(element).map(Elements::name).toList()); //$NON-NLS-1$
	}

	private static Stream<Named> path(Named element) {
		return element.eContainer() instanceof Section section ? Stream.concat(path(section), Stream.of(element)) : Stream.of(element);
	}

	@Override
	protected void okPressed() {
		kind = ExampleKind.VALUES.get(kindField.getSelectionIndex());
		name = nameField.getText().strip();
		place = table.getSelectionCount() == 0 ? null : (Named) table.getSelection()[0].getData();
		super.okPressed();
	}

	/** What it teaches. */
	ExampleKind kind() {
		return kind;
	}

	/** What it is called; empty for nothing. */
	String name() {
		return name;
	}

	/** The rule or section that it belongs to; null when there is none. */
	Named place() {
		return place;
	}
}
