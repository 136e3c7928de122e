package org.labelwright.ui.internal.navigator;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.labelwright.store.ItemRow;
import org.labelwright.store.ItemSort;
import org.labelwright.ui.ItemList;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.internal.CellImages;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;

/**
 * The table of items. It is virtual: rows are filled when they come into view, with what the list has or as
 * soon as it arrives. Many rows are added in steps, so that the window stays alive meanwhile.
 */
final class ItemTable implements ItemList.Listener {

	private static final int STEP = 20_000;
	private static final int THUMBNAIL = 0;
	private static final int NAME = 1;
	private static final int STATE = 2;
	private static final int OBJECTS = 3;
	private static final int SIZE = 4;

	private final Table table;
	private final ProjectHost host;
	private final ThumbnailCache thumbnails;
	private ProjectSession project;
	private int wanted;
	private int revealing;

	ItemTable(Composite parent, ProjectHost host, IWorkbenchPartSite site) {
		this.host = host;
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		thumbnails = new ThumbnailCache(table, table::redraw);
		CellImages.paint(table, ThumbnailCache.HEIGHT + 2, this::image);
		column("", 52, null, SWT.LEFT); //$NON-NLS-1$
		column(Messages.ItemTable_name, 120, ItemSort.Key.NAME, SWT.LEFT);
		column("", 26, ItemSort.Key.STATE, SWT.LEFT).setToolTipText(Messages.ItemTable_state); //$NON-NLS-1$
		column(Messages.ItemTable_objects, 44, ItemSort.Key.ANNOTATIONS, SWT.RIGHT).setToolTipText(Messages.ItemTable_objectsHint);
		column(Messages.ItemTable_size, 84, null, SWT.RIGHT);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> open());
		table.addListener(SWT.DefaultSelection, event -> {
			open();
			host.window().getActivePage().activate(host.window().getActivePage().getActiveEditor());
		});
		table.addListener(SWT.Resize, event -> fitName());
		table.addListener(SWT.Dispose, event -> {
			if (project != null)
				project.items().removeListener(this);
		});
	}

	private TableColumn column(String name, int width, ItemSort.Key key, int alignment) {
		var column = new TableColumn(table, alignment);
		column.setText(name);
		column.setWidth(width);
		column.setMoveable(false);
		if (key != null)
			column.addListener(SWT.Selection, event -> sort(column, key));
		return column;
	}

	/** The name takes the room that the others leave. */
	private void fitName() {
		int others = 0;
		for (int i = 0; i < table.getColumnCount(); i++)
			if (i != NAME && i != SIZE)
				others += table.getColumn(i).getWidth();
		int width = Math.max(90, table.getClientArea().width - others);
		if (table.getColumn(NAME).getWidth() != width)
			table.getColumn(NAME).setWidth(width);
	}

	private void sort(TableColumn column, ItemSort.Key key) {
		if (project == null)
			return;
		var items = project.items();
		boolean descending = items.sort().key() == key && !items.sort().descending();
		table.setSortColumn(column);
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
		items.show(items.filter(), new ItemSort(key, descending));
	}

	Table control() {
		return table;
	}

	void menu(MenuManager menu) {
		table.setMenu(menu.createContextMenu(table));
	}

	void show(ProjectSession next) {
		if (project != null)
			project.items().removeListener(this);
		project = next;
		thumbnails.show(next);
		table.setSortColumn(null);
		wanted = 0;
		table.setItemCount(0);
		if (project == null)
			return;
		project.items().addListener(this);
		if (project.items().count() >= 0)
			counted(project.items().count());
	}

	@Override
	public void counted(int count) {
		if (table.isDisposed())
			return;
		wanted = count;
		if (table.getItemCount() > count)
			table.setItemCount(count);
		table.clearAll();
		grow();
		showOpen();
	}

	private void grow() {
		if (table.isDisposed() || table.getItemCount() >= wanted)
			return;
		table.setItemCount(Math.min(wanted, table.getItemCount() + STEP));
		if (table.getItemCount() < wanted)
			table.getDisplay().asyncExec(this::grow);
		else if (revealing >= 0)
			showOpen();
	}

	@Override
	public void arrived(int from, int to) {
		if (!table.isDisposed() && from < table.getItemCount())
			table.clear(from, Math.min(to, table.getItemCount()) - 1);
	}

	private void fill(Event event) {
		var item = (TableItem) event.item;
		if (project == null)
			return;
		project.items().row(event.index).ifPresentOrElse(row -> fill(item, row), () -> loading(item));
	}

	private static void loading(TableItem item) {
		item.setData(null);
		item.setText(NAME, Messages.ItemTable_loading);
	}

	private void fill(TableItem item, ItemRow row) {
		var facts = row.item();
		item.setData(row);
		item.setText(NAME, facts.name());
		item.setText(OBJECTS, row.annotations() == 0 ? "" : Integer.toString(row.annotations())); //$NON-NLS-1$
		item.setText(SIZE, facts.width() < 0 ? "" : NLS.bind(Messages.ItemTable_sizeOf, Integer.toString(facts.width()), //$NON-NLS-1$
				Integer.toString(facts.height())));
	}

	private Image image(TableItem item, int column) {
		if (!(item.getData() instanceof ItemRow row))
			return null;
		return switch (column) {
		case THUMBNAIL -> thumbnails.image(row.item());
		case STATE -> Icons.of(row.item().state());
		default -> null;
		};
	}

	private void open() {
		int index = table.getSelectionIndex();
		if (project != null && index >= 0)
			project.items().row(index).ifPresent(host::openItem);
	}

	/** Selects and reveals the item that is open. */
	void showOpen() {
		var opened = host.item();
		if (project == null || opened.isEmpty())
			return;
		var id = opened.get().item().id();
		project.items().indexOf(id).thenAccept(index -> {
			if (table.isDisposed() || index < 0 || host.item().isEmpty() || !host.item().get().item().id().equals(id))
				return;
			boolean there = index < table.getItemCount();
			revealing = there ? -1 : index;
			if (there && table.getSelectionIndex() != index)
				project.items().row(index).ifPresentOrElse(row -> select(index, row.item().id().equals(id)), () -> select(index, true));
		});
	}

	private void select(int index, boolean passes) {
		if (passes)
			table.setSelection(index);
		else
			table.deselectAll();
	}
}
