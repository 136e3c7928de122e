package org.labelwright.ui.wizards.internal.schema;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.labelwright.model.schema.Label;
import org.labelwright.schema.edit.Hotkeys;
import org.labelwright.ui.internal.Shapes;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.RowTable;

/**
 * The labels of a draft, one a row. F2 or a double click edits, Tab goes on to the next cell, Delete takes
 * the selected labels away, Alt with an arrow key moves them.
 */
final class LabelTable {

	private static final int ROWS = 7;
	private static final int WIDTH = 380;

	private final SchemaDraft draft;
	private final RowTable<Label> rows;
	private final TableViewer viewer;

	LabelTable(Composite parent, SchemaDraft draft, Swatches swatches) {
		this.draft = draft;
		rows = new RowTable<>(parent, SWT.MULTI, WIDTH, ROWS);
		viewer = rows.viewer();
		viewer.setUseHashlookup(true);
		rows.column(Messages.LabelTable_name, 5, SWT.LEFT, Label::getName, label -> swatches.of(label.getColor()), label -> null)
				.setEditingSupport(new TextEditing(Label::getName, this::rename));
		rows.column(Messages.LabelTable_key, 1, SWT.LEFT, Label::getHotkey).setEditingSupport(new TextEditing(Label::getHotkey, this::setKey));
		rows.column(Messages.LabelTable_shapes, 3, SWT.LEFT, label -> Shapes.names(label.getGeometryKinds()));
		editWithKeys();
		viewer.getTable().addListener(SWT.KeyDown, this::key);
		viewer.setInput(draft.labels());
		draft.addListener(this::refresh);
	}

	private final class TextEditing extends EditingSupport {

		private final Function<Label, String> get;
		private final BiConsumer<Label, String> set;
		private final TextCellEditor editor = new TextCellEditor(viewer.getTable());

		TextEditing(Function<Label, String> get, BiConsumer<Label, String> set) {
			super(LabelTable.this.viewer);
			this.get = get;
			this.set = set;
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			var value = get.apply((Label) element);
			return value == null ? "" : value; //$NON-NLS-1$
		}

		@Override
		protected void setValue(Object element, Object value) {
			set.accept((Label) element, (String) value);
		}
	}

	private void editWithKeys() {
		var strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		};
		TableViewerEditor.create(viewer, strategy,
				ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR);
	}

	private void rename(Label label, String name) {
		label.setName(name.strip());
		draft.changed();
	}

	private void setKey(Label label, String typed) {
		var key = Hotkeys.normal(typed);
		label.setHotkey(key.isEmpty() ? null : key);
		draft.changed();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.F2)
			edit();
		else if (event.keyCode == SWT.DEL && event.stateMask == 0)
			remove();
		else if ((event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN) && event.stateMask == SWT.MOD3) {
			move(event.keyCode == SWT.ARROW_UP);
			event.doit = false;
		}
	}

	/** Edits the name of the first selected label. */
	void edit() {
		if (!selection().isEmpty())
			viewer.editElement(selection().getFirst(), 0);
	}

	void remove() {
		var removed = selection();
		if (removed.isEmpty())
			return;
		int index = draft.labels().indexOf(removed.getFirst());
		draft.remove(removed);
		if (!draft.labels().isEmpty())
			select(List.of(draft.labels().get(Math.min(index, draft.labels().size() - 1))));
	}

	void move(boolean up) {
		draft.move(selection(), up);
	}

	void select(List<Label> labels) {
		rows.select(labels);
	}

	List<Label> selection() {
		return rows.selection();
	}

	void onSelection(Runnable listener) {
		viewer.addSelectionChangedListener(event -> listener.run());
	}

	private void refresh() {
		if (viewer.getTable().isDisposed())
			return;
		if (viewer.getInput() == draft.labels()) {
			viewer.refresh();
			return;
		}
		viewer.setInput(draft.labels());
		if (!draft.labels().isEmpty())
			select(List.of(draft.labels().getFirst()));
	}
}
