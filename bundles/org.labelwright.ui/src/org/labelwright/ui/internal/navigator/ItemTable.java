package org.labelwright.ui.internal.navigator;

import java.util.ArrayList;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.labelwright.store.ItemRow;
import org.labelwright.store.ItemSort;
import org.labelwright.store.OlderWork;
import org.labelwright.ui.ItemList;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;

/** The table of items. Rows in sight are filled with what the list has, or as soon as it arrives. */
final class ItemTable implements ItemList.Listener, Rows {

	private static final int THUMBNAIL = 0;
	private static final int NAME = 1;
	private static final int STATE = 2;
	private static final int OBJECTS = 3;
	/** Of the size; before it is the stage where there is a workflow. */
	private static final int LAST = 4;
	private static final int STAGE_WIDTH = 104;

	private final RowList table;
	private final ProjectHost host;
	private final ThumbnailCache thumbnails;
	private ProjectSession project;
	/** The row that was chosen before it arrived, or -1. */
	private int awaited = -1;

	ItemTable(Composite parent, ProjectHost host, IWorkbenchPartSite site) {
		this.host = host;
		table = new RowList(parent, SWT.MULTI, ThumbnailCache.HEIGHT + 2, this);
		thumbnails = new ThumbnailCache(table, table::redraw);
		table.column("", null, 52, SWT.LEFT, null); //$NON-NLS-1$
		table.column(Messages.ItemTable_name, null, 120, SWT.LEFT, () -> sort(NAME, ItemSort.Key.NAME));
		table.column("", Messages.ItemTable_state, 26, SWT.LEFT, () -> sort(STATE, ItemSort.Key.STATE)); //$NON-NLS-1$
		table.column(Messages.ItemTable_objects, Messages.ItemTable_objectsHint, 44, SWT.RIGHT, () -> sort(OBJECTS, ItemSort.Key.ANNOTATIONS));
		table.column(Messages.ItemTable_size, null, 84, SWT.RIGHT, null);
		table.addListener(SWT.Selection, event -> chosen());
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

	/** The name takes the room that the others leave. */
	private void fitName() {
		int others = 0;
		for (int i = 0; i < table.columns(); i++)
			if (i != NAME && i != table.columns() - 1)
				others += table.width(i);
		table.width(NAME, Math.max(90, table.getClientArea().width - others));
	}

	private void sort(int column, ItemSort.Key key) {
		if (project == null)
			return;
		var items = project.items();
		boolean descending = items.sort().key() == key && !items.sort().descending();
		table.sorted(column, descending);
		items.show(items.filter(), new ItemSort(key, descending));
	}

	Control control() {
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
		table.sorted(-1, false);
		table.count(0);
		showStages(false);
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
		showStages(project != null && project.items().workflow().isPresent());
		table.count(count);
		awaited = -1;
		showOpen();
	}

	private void showStages(boolean shown) {
		if (shown == stages())
			return;
		if (shown)
			table.insert(LAST, Messages.ItemTable_stage, STAGE_WIDTH);
		else
			table.remove(LAST);
		fitName();
	}

	private boolean stages() {
		return table.columns() > LAST + 1;
	}

	@Override
	public void arrived(int from, int to) {
		if (table.isDisposed())
			return;
		table.redraw();
		if (awaited >= from && awaited < to)
			open(awaited);
	}

	@Override
	public String text(int index, int column) {
		var row = row(index);
		if (row.isEmpty())
			return column == NAME ? Messages.ItemTable_loading : ""; //$NON-NLS-1$
		var item = row.get().item();
		if (column == table.columns() - 1)
			return item.width() < 0 ? "" : NLS.bind(Messages.ItemTable_sizeOf, Integer.toString(item.width()), Integer.toString(item.height())); //$NON-NLS-1$
		return switch (column) {
		case NAME -> item.name();
		case OBJECTS -> row.get().annotations() == 0 ? "" : Integer.toString(row.get().annotations()); //$NON-NLS-1$
		case LAST -> project.items().stage(index);
		default -> ""; //$NON-NLS-1$
		};
	}

	@Override
	public String detail(int index, int column) {
		if (column != NAME || row(index).isEmpty())
			return ""; //$NON-NLS-1$
		var details = new ArrayList<>(row(index).get().roles());
		project.items().assignments(index).forEach(assignment -> details.add(AssignmentTexts.of(assignment)));
		project.items().older(index).forEach(work -> details.add(older(work)));
		if (project.items().olderSchema(index))
			details.add(Messages.ItemTable_olderSchema);
		return String.join(" \u00B7 ", details); //$NON-NLS-1$
	}

	private String older(OlderWork work) {
		return work.annotator().id().equals(project.user().id()) ? NLS.bind(Messages.ItemTable_older, work.version(), work.current())
				: NLS.bind(Messages.ItemTable_olderOf, new Object[] { work.annotator().name(), work.version(), work.current() });
	}

	@Override
	public Image image(int index, int column) {
		return switch (column) {
		case THUMBNAIL -> row(index).map(row -> thumbnails.image(row)).orElse(null);
		case STATE -> row(index).map(row -> Icons.of(row.item().state())).orElse(null);
		default -> null;
		};
	}

	private Optional<ItemRow> row(int index) {
		return project == null ? Optional.empty() : project.items().row(index);
	}

	/** One that is chosen is opened; several are for what is done to many. */
	private void chosen() {
		if (project != null)
			project.items().choose(table.selection());
		if (table.selection().cardinality() == 1)
			open();
	}

	private void open() {
		if (table.focused() >= 0)
			open(table.focused());
	}

	private void open(int index) {
		var row = row(index);
		awaited = row.isEmpty() ? index : -1;
		row.ifPresent(host::openItem);
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
			if (index < table.count() && !table.selection().get(index))
				select(index, row(index).map(row -> row.item().id().equals(id)).orElse(true));
		});
	}

	private void select(int index, boolean passes) {
		table.select(passes ? index : -1);
		project.items().choose(table.selection());
	}
}
