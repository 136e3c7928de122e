package org.labelwright.ui.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.RowKind;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.internal.AnnotateKeys;
import org.labelwright.ui.internal.CellImages;
import org.labelwright.ui.internal.Edits;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.Swatches;
import org.labelwright.ui.internal.ViewIds;

/** The annotations of the open item. A virtual table, so its cost does not grow with their number. */
public final class ObjectsView extends EditingView {

	private static final int LABEL = 0;
	private static final int KIND = 1;
	private static final int SIZE = 2;
	private static final int VALUES = 3;
	private static final int ORIGIN = 4;
	private static final int FLAG = 5;
	private static final int LOCK = 6;
	private static final int EYE = 7;
	/** Pixels of a column with an icon, and of one with a word. */
	private static final int ICON = 24;
	private static final int NARROW = 80;
	/** Rows that a table can be told to select at once without standing still. */
	private static final int SELECTED = 2_000;

	private Text filter;
	private Table table;
	private ObjectList list;
	private boolean selecting;

	@Override
	void createContents(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.ObjectsView_filter);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
		filter.addListener(SWT.Modify, event -> {
			if (list != null) {
				list.filter(filter.getText());
				refill();
			}
		});
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		column(Messages.ObjectsView_label, NARROW, SWT.LEFT, ObjectList.Key.LABEL);
		column(Messages.ObjectsView_kind, NARROW, SWT.LEFT, ObjectList.Key.KIND);
		column(Messages.ObjectsView_size, NARROW, SWT.RIGHT, ObjectList.Key.SIZE);
		column(Messages.ObjectsView_values, NARROW, SWT.LEFT, null);
		column(Messages.ObjectsView_origin, NARROW, SWT.LEFT, ObjectList.Key.ORIGIN);
		column("", ICON, SWT.CENTER, null).setToolTipText(Messages.ObjectsView_flagHint); //$NON-NLS-1$
		column("", ICON, SWT.CENTER, null).setToolTipText(Messages.ObjectsView_lockHint); //$NON-NLS-1$
		column("", ICON, SWT.CENTER, null).setToolTipText(Messages.ObjectsView_eyeHint); //$NON-NLS-1$
		table.addListener(SWT.Resize, event -> fit());
		table.setColumnOrder(new int[] { EYE, LOCK, FLAG, LABEL, KIND, SIZE, VALUES, ORIGIN });
		CellImages.paint(table, 20, this::image);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.MouseDown, this::click);
		table.addListener(SWT.Selection, event -> select());
		table.addListener(SWT.DefaultSelection, event -> reveal());
		AnnotateKeys.on(table, getSite());
		var menu = new MenuManager();
		table.setMenu(menu.createContextMenu(table));
		getSite().registerContextMenu(ViewIds.OBJECTS, menu, null);
		var bars = getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), new Action() {
			@Override
			public void run() {
				if (item() != null)
					Edits.delete(item().editing(), Edits.selected(item().editing()));
			}
		});
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), new Action() {
			@Override
			public void run() {
				if (list != null)
					item().editing().selection().set(java.util.stream.IntStream.range(0, list.size()).mapToObj(i -> list.get(i).getId()).toList());
			}
		});
	}

	private TableColumn column(String name, int width, int alignment, ObjectList.Key key) {
		var column = new TableColumn(table, alignment);
		column.setText(name);
		column.setWidth(width);
		if (key != null)
			column.addListener(SWT.Selection, event -> sort(column, key));
		return column;
	}

	/** Lets the columns fill the width without scrolling: what tells least goes first when there is little room. */
	private void fit() {
		int room = table.getClientArea().width - 3 * ICON;
		int least = NARROW * 3 / 4;
		int spare = room - 2 * NARROW - least;
		boolean origin = spare >= 2 * NARROW;
		int values = spare - (origin ? NARROW : 0);
		boolean shown = values >= least;
		width(LABEL, shown ? NARROW : Math.max(least, NARROW + values));
		width(KIND, least);
		width(SIZE, NARROW);
		width(VALUES, shown ? values : 0);
		width(ORIGIN, origin ? NARROW : 0);
	}

	private void width(int column, int width) {
		if (table.getColumn(column).getWidth() != width)
			table.getColumn(column).setWidth(width);
	}

	/** Up, down, and back to the order in which they are drawn. */
	private void sort(TableColumn column, ObjectList.Key key) {
		boolean same = table.getSortColumn() == column;
		if (same && table.getSortDirection() == SWT.DOWN) {
			table.setSortColumn(null);
			table.setSortDirection(SWT.NONE);
			list.sort(ObjectList.Key.RANK, false);
		} else {
			table.setSortColumn(column);
			table.setSortDirection(same ? SWT.DOWN : SWT.UP);
			list.sort(key, same);
		}
		refill();
	}

	@Override
	void connect(OpenItem opened) {
		list = new ObjectList(opened.editing().schema(), opened.document().getAnnotations());
		table.setSortColumn(null);
		filter.setText(""); //$NON-NLS-1$
		refill();
		listen(opened.editing().selection().listen(selection -> showSelection()));
		listen(opened.editing().view().listen(view -> table.clearAll()));
	}

	@Override
	void disconnect() {
		list = null;
		if (table.isDisposed())
			return;
		table.setItemCount(0);
		setPartName(Messages.ObjectsView_name);
	}

	private void refill() {
		table.setItemCount(list.size());
		table.clearAll();
		title();
		showSelection();
	}

	private void title() {
		int all = item().document().getAnnotations().size();
		setPartName(all == 0 ? Messages.ObjectsView_name : NLS.bind(Messages.ObjectsView_count, all));
	}

	@Override
	void changed(DocumentDelta delta) {
		var changed = delta.rows().stream().filter(row -> row.kind() == RowKind.ANNOTATION).toList();
		if (changed.isEmpty())
			return;
		boolean rebuild = false;
		for (var row : changed) {
			int index = list.indexOf(row.id());
			var after = (Annotation) row.after();
			boolean belongs = after != null && list.passes(after);
			if (index >= 0 && belongs && table.getSortColumn() == null && list.get(index) == after)
				table.clear(index);
			else if (index < 0 && belongs && list.appends() && isLast(after)) {
				list.append(after);
				table.setItemCount(list.size());
			} else if (index >= 0 || belongs)
				rebuild = true;
		}
		if (rebuild) {
			list.rebuild();
			refill();
		} else {
			title();
			showSelection();
		}
	}

	private boolean isLast(Annotation annotation) {
		return list.size() == 0 || list.get(list.size() - 1).getRank() < annotation.getRank();
	}

	private void fill(TableItem row, int index) {
		if (list == null || index >= list.size())
			return;
		var annotation = list.get(index);
		row.setText(LABEL, list.label(annotation).isEmpty() ? Messages.ObjectsView_noLabel : list.label(annotation));
		row.setImage(LABEL, Swatches.image(list.color(annotation)));
		row.setText(KIND, ObjectList.shape(annotation));
		row.setText(SIZE, ObjectList.size(annotation));
		row.setText(VALUES, list.values(annotation));
		row.setText(ORIGIN, origin(annotation));
	}

	private Image image(TableItem row, int column) {
		int index = table.indexOf(row);
		if (list == null || index < 0 || index >= list.size())
			return null;
		var annotation = list.get(index);
		return switch (column) {
		case FLAG -> !annotation.getFlags().isEmpty() ? Icons.image("flag") : annotation.getNote() != null ? Icons.image("note") : null; //$NON-NLS-1$ //$NON-NLS-2$
		case LOCK -> annotation.isLocked() ? Icons.image("lock") : null; //$NON-NLS-1$
		case EYE -> Icons.image(item().editing().view().isVisible(annotation) ? "visible" : "hidden"); //$NON-NLS-1$ //$NON-NLS-2$
		default -> null;
		};
	}

	private static String origin(Annotation annotation) {
		return switch (annotation.getOrigin()) {
		case Origin.PERSON -> Messages.Origin_person;
		case Origin.MODEL -> Messages.Origin_model;
		case Origin.IMPORT -> Messages.Origin_import;
		};
	}

	/** A click on an eye, a lock or a flag is for that row alone and does not select it. */
	private void click(Event event) {
		var row = table.getItem(new Point(event.x, event.y));
		if (row == null || event.button != 1)
			return;
		var one = List.of(list.get(table.indexOf(row)));
		if (row.getBounds(EYE).contains(event.x, event.y))
			Edits.toggleHidden(item().editing(), one);
		else if (row.getBounds(LOCK).contains(event.x, event.y))
			Edits.toggleLocked(item().editing(), one);
		else if (row.getBounds(FLAG).contains(event.x, event.y))
			Edits.toggleFlag(item().editing(), one);
	}

	private void select() {
		if (selecting || list == null)
			return;
		var ids = new ArrayList<String>();
		for (int index : table.getSelectionIndices())
			if (index < list.size())
				ids.add(list.get(index).getId());
		selecting = true;
		try {
			item().editing().selection().set(ids);
		} finally {
			selecting = false;
		}
	}

	private void showSelection() {
		if (selecting)
			return;
		var indices = item().editing().selection().ids().stream().mapToInt(list::indexOf).filter(i -> i >= 0).limit(SELECTED).toArray();
		selecting = true;
		try {
			table.deselectAll();
			if (indices.length == 0)
				return;
			table.select(indices);
			int last = indices[indices.length - 1];
			table.showItem(table.getItem(last));
		} finally {
			selecting = false;
		}
	}

	private void reveal() {
		var editor = getSite().getPage().getActiveEditor();
		var canvas = editor == null ? null : editor.getAdapter(AnnotationCanvas.class);
		if (canvas != null)
			canvas.reveal(Set.copyOf(item().editing().selection().ids()));
	}

	@Override
	Control focusControl() {
		return table;
	}
}
