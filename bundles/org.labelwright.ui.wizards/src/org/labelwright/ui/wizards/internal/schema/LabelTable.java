package org.labelwright.ui.wizards.internal.schema;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.labelwright.model.schema.Label;
import org.labelwright.ui.wizards.internal.Messages;

/**
 * The labels of a draft, one a row. F2 or a double click edits, Tab goes on to the next cell, Delete takes
 * the selected labels away, Alt with an arrow key moves them.
 */
final class LabelTable {

	private static final int ROWS = 8;

	private final SchemaDraft draft;
	private final TableViewer viewer;

	LabelTable(Composite parent, SchemaDraft draft, Swatches swatches) {
		this.draft = draft;
		var frame = new Composite(parent, SWT.NONE);
		var layout = new TableColumnLayout();
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		var table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setLinesVisible(false);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setUseHashlookup(true);
		column(layout, Messages.LabelTable_name, 5, Label::getName, label -> swatches.of(label.getColor()), this::rename);
		column(layout, Messages.LabelTable_key, 1, Label::getHotkey, label -> null, this::setKey);
		column(layout, Messages.LabelTable_shapes, 3, label -> Shapes.names(label.getGeometryKinds()), label -> null, null);
		editWithKeys();
		table.addListener(SWT.KeyDown, this::key);
		var data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = table.getItemHeight() * ROWS;
		data.widthHint = 380;
		frame.setLayoutData(data);
		viewer.setInput(draft.labels());
		draft.addListener(this::refresh);
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<Label, String> text,
			Function<Label, Image> image, BiConsumer<Label, String> set) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				var value = text.apply((Label) element);
				return value == null ? "" : value; //$NON-NLS-1$
			}

			@Override
			public Image getImage(Object element) {
				return image.apply((Label) element);
			}
		});
		if (set != null)
			column.setEditingSupport(new TextEditing(text, set));
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
		viewer.setSelection(new StructuredSelection(labels), true);
	}

	@SuppressWarnings("unchecked")
	List<Label> selection() {
		return viewer.getStructuredSelection().toList();
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
