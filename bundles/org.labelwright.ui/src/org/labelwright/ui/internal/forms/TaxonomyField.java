package org.labelwright.ui.internal.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.labelwright.store.Concept.Found;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;

/**
 * One or several concepts of a taxonomy, shown by name and id, stored by id. What is typed is searched; arrow keys go along
 * what was found, Enter takes it, Escape brings back what was there. Where several are allowed they are listed above, and
 * Delete takes away those that are selected there. An id that the taxonomy does not have stays, and is told. Without the
 * taxonomy, what is typed is an id.
 */
final class TaxonomyField extends Field {

	private static final int PAUSE = 120;
	private static final int LISTED = 3;

	private final Concepts concepts;
	private final boolean multiple;
	private final Map<String, Found> known = new LinkedHashMap<>();
	private Table list;
	private Text text;
	private ConceptPopup popup;
	private List<String> ids = List.of();
	private String shown = ""; //$NON-NLS-1$
	private boolean mixed;
	/** Until it is told otherwise, so that no id is taken of what was typed. */
	private boolean installed = true;
	private boolean complained;
	private boolean setting;
	private int edits;

	TaxonomyField(Concepts concepts, boolean multiple, Consumer<Object> commit, Consumer<String> problem) {
		super(commit, problem);
		this.concepts = concepts;
		this.multiple = multiple;
	}

	@Override
	void create(Composite parent) {
		if (multiple) {
			list = new Table(parent, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
			GridDataFactory.fillDefaults().grab(true, false).hint(60, LISTED * list.getItemHeight()).applyTo(list);
			list.setToolTipText(Messages.TaxonomyField_remove);
			list.addListener(SWT.KeyDown, event -> {
				if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS)
					remove();
			});
		}
		text = new Text(parent, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
		popup = new ConceptPopup(text, this::choose);
		text.addListener(SWT.Modify, event -> {
			if (!setting)
				later();
		});
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE && popup.isOpen())
				event.doit = false;
		});
		text.addListener(SWT.DefaultSelection, event -> enter());
		text.addListener(SWT.FocusOut, event -> left());
		text.addListener(SWT.Dispose, event -> concepts.cancel());
		hint();
	}

	private void hint() {
		text.setMessage(mixed ? Messages.Field_mixed : Messages.TaxonomyField_hint);
	}

	private void later() {
		int edit = ++edits;
		if (text.getText().isBlank()) {
			popup.close();
			concepts.cancel();
			return;
		}
		text.getDisplay().timerExec(PAUSE, () -> {
			if (!text.isDisposed() && edit == edits)
				search(text.getText());
		});
	}

	private void search(String wanted) {
		concepts.search(wanted, answer -> {
			if (text.isDisposed() || !text.isFocusControl())
				return;
			installed = answer.installed();
			answer.found().forEach(each -> known.put(each.concept().id(), each));
			popup.show(answer.found());
			complain(!installed ? NLS.bind(Messages.TaxonomyField_missing, concepts.taxonomy())
					: answer.found().isEmpty() ? Messages.TaxonomyField_none : null);
		});
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
			event.doit = false;
			if (popup.isOpen())
				popup.move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
			else if (event.keyCode == SWT.ARROW_DOWN)
				search(text.getText().equals(shown) ? "" : text.getText()); //$NON-NLS-1$
		}
		case SWT.PAGE_DOWN, SWT.PAGE_UP -> {
			event.doit = false;
			popup.move(event.keyCode == SWT.PAGE_DOWN ? popup.page() : -popup.page());
		}
		case SWT.ESC -> {
			restore();
			text.selectAll();
		}
		default -> {
			// typed
		}
		}
	}

	private void enter() {
		var selected = popup.selected();
		if (selected.isPresent())
			choose(selected.get());
		else
			take();
	}

	private void choose(Found found) {
		known.put(found.concept().id(), found);
		chosen(found.concept().id());
	}

	private void chosen(String id) {
		popup.close();
		var all = new ArrayList<String>();
		if (multiple)
			all.addAll(ids);
		if (!all.contains(id))
			all.add(id);
		store(all);
		text.selectAll();
	}

	private void store(List<String> all) {
		ids = List.copyOf(all);
		mixed = false;
		display();
		commit(ids.isEmpty() ? null : multiple ? ids : ids.getFirst());
	}

	private void remove() {
		var all = new ArrayList<String>();
		for (int i = 0; i < ids.size(); i++)
			if (!list.isSelected(i))
				all.add(ids.get(i));
		if (all.size() < ids.size()) {
			list.deselectAll();
			store(all);
		}
	}

	private void left() {
		take();
		text.getDisplay().asyncExec(() -> { // a click on the list of what was found comes first
			if (!text.isDisposed() && !text.isFocusControl()) {
				popup.close();
				restore();
			}
		});
	}

	/** Takes the value away when its text was, and an id that was typed where there is no taxonomy. */
	private void take() {
		var typed = text.getText().strip();
		if (typed.equals(shown.strip()))
			return;
		if (typed.isEmpty() && !multiple)
			store(List.of());
		else if (!typed.isEmpty() && !installed)
			chosen(typed);
	}

	@Override
	void flush() {
		take();
		popup.close();
	}

	private void restore() {
		popup.close();
		concepts.cancel();
		edits++;
		display();
		complain();
	}

	@Override
	void put(Object value, boolean several) {
		var given = value == null ? List.<String>of() : value instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of(String.valueOf(value));
		if (text.isFocusControl() && popup.isOpen() && given.equals(ids) && several == mixed)
			return; // something else of the object has changed while a concept is searched
		ids = given;
		mixed = several;
		display();
		concepts.find(ids, answer -> {
			if (text.isDisposed())
				return;
			installed = answer.installed();
			known.keySet().removeAll(ids);
			answer.found().forEach(each -> known.put(each.concept().id(), each));
			display();
			complain();
		});
	}

	private void complain() {
		var unknown = ids.stream().filter(id -> !known.containsKey(id)).toList();
		complain(unknown.isEmpty() ? null : installed ? NLS.bind(Messages.TaxonomyField_unknown, String.join(", ", unknown), concepts.taxonomy()) //$NON-NLS-1$
				: NLS.bind(Messages.TaxonomyField_missing, concepts.taxonomy()));
	}

	/** Leaves alone what others said of the value. */
	private void complain(String trouble) {
		if (trouble != null || complained)
			problem(trouble);
		complained = trouble != null;
	}

	private void display() {
		hint();
		shown = multiple || ids.isEmpty() ? "" : name(ids.getFirst()); //$NON-NLS-1$
		setting = true;
		if (!text.getText().equals(shown))
			text.setText(shown);
		setting = false;
		text.setToolTipText(multiple || ids.isEmpty() ? null : about(ids.getFirst()));
		if (multiple)
			rows();
	}

	/** Rows stay where they can, and with them what is selected. */
	private void rows() {
		if (list.getItemCount() > ids.size())
			list.remove(ids.size(), list.getItemCount() - 1);
		for (int i = 0; i < ids.size(); i++) {
			var row = i < list.getItemCount() ? list.getItem(i) : new TableItem(list, SWT.NONE);
			row.setText(name(ids.get(i)));
			row.setImage(known.containsKey(ids.get(i)) || !installed ? null : Icons.image("warning")); //$NON-NLS-1$
		}
	}

	private String name(String id) {
		var found = known.get(id);
		return found == null || found.concept().name().equals(id) ? id : NLS.bind(Messages.TaxonomyField_concept, found.concept().name(), id);
	}

	private String about(String id) {
		var found = known.get(id);
		if (found == null)
			return id;
		var path = new ArrayList<>(found.path());
		path.add(found.concept().name());
		return String.join(" \u203A ", path) + (found.concept().description().isEmpty() ? "" : "\n" + found.concept().description()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void focus() {
		text.setFocus();
		text.selectAll();
	}
}
