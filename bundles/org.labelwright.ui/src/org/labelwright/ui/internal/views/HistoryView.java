package org.labelwright.ui.internal.views;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.store.Cause;
import org.labelwright.store.HistoryOperation;
import org.labelwright.store.JournalEntry;
import org.labelwright.store.SaveState;
import org.labelwright.ui.Failures;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Edits;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.ViewIds;

/** The journal of the open item, the latest entry first. */
public final class HistoryView extends EditingView {

	private static final int SHOWN = 500;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
			.withZone(ZoneId.systemDefault());

	private Table table;
	private List<JournalEntry> entries = List.of();
	/** The sequences of the steps that undo takes back, the next first. */
	private List<Long> undoable = List.of();
	private int turn;

	@Override
	void createContents(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		column(Messages.HistoryView_time, 150);
		column(Messages.HistoryView_what, 300);
		column(Messages.HistoryView_who, 110);
		table.addListener(SWT.DefaultSelection, event -> undoToSelected());
		var menu = new MenuManager();
		table.setMenu(menu.createContextMenu(table));
		getSite().registerContextMenu(ViewIds.HISTORY, menu, null);
	}

	private void column(String name, int width) {
		var column = new TableColumn(table, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
	}

	@Override
	void connect(OpenItem opened) {
		read();
	}

	@Override
	void disconnect() {
		turn++;
		entries = List.of();
		if (!table.isDisposed())
			table.removeAll();
	}

	@Override
	void changed(DocumentDelta delta) {
		// shown when it is stored
	}

	@Override
	public void documentChanged() {
		if (item() != null && item().session().state() == SaveState.SAVED)
			read();
	}

	/** What was read: the latest entries, and the names of people by their ids. */
	private record Read(List<JournalEntry> entries, Map<String, String> names) {
	}

	private void read() {
		int asked = ++turn;
		var store = host().project().orElseThrow().store();
		var itemId = item().item().id();
		var user = host().project().orElseThrow().user();
		Tasks.start(Messages.HistoryView_read, false, monitor -> new Read(new HistoryOperation(store, itemId, SHOWN, false, user).run(monitor).stream()
				.map(HistoryOperation.Step::entry).toList(), store.journal().names()), read -> {
			if (asked == turn && !table.isDisposed())
				show(read);
		}, failure -> Failures.log(Messages.HistoryView_read, failure));
	}

	private void show(Read read) {
		entries = read.entries;
		var undone = undone(entries);
		table.setRedraw(false);
		try {
			table.setItemCount(entries.size());
			for (int i = 0; i < entries.size(); i++) {
				var entry = entries.get(i);
				var row = table.getItem(i);
				row.setText(new String[] { TIME.format(entry.at()), text(entry), read.names.getOrDefault(entry.userId(), entry.userId()) });
				row.setForeground(undone.contains(entry.sequence())
						? table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null);
			}
		} finally {
			table.setRedraw(true);
		}
	}

	private static String text(JournalEntry entry) {
		return switch (entry.cause()) {
		case UNDO -> org.eclipse.osgi.util.NLS.bind(Messages.HistoryView_undo, entry.label());
		case REDO -> org.eclipse.osgi.util.NLS.bind(Messages.HistoryView_redo, entry.label());
		case ROLLBACK -> org.eclipse.osgi.util.NLS.bind(Messages.HistoryView_rollback, entry.label());
		default -> entry.label();
		};
	}

	/** Works out which steps stand and which were taken back. */
	private Set<Long> undone(List<JournalEntry> read) {
		var standing = new ArrayDeque<Long>();
		var undone = new HashSet<Long>();
		Map<Long, Long> stepOfUndo = new HashMap<>();
		for (var entry : read.reversed()) {
			if (entry.cause() == Cause.EXECUTE)
				standing.push(entry.sequence());
			else if (entry.cause() == Cause.UNDO) {
				standing.remove(entry.undoes());
				undone.add(entry.undoes());
				stepOfUndo.put(entry.sequence(), entry.undoes());
			} else if (entry.cause() == Cause.REDO && stepOfUndo.get(entry.undoes()) instanceof Long step) {
				standing.push(step);
				undone.remove(step);
			}
		}
		undoable = new ArrayList<>(standing);
		return undone;
	}

	/** Takes back all steps down to the selected one, that included. */
	public void undoToSelected() {
		int index = table.getSelectionIndex();
		if (item() == null || index < 0 || index >= entries.size())
			return;
		int steps = undoable.indexOf(entries.get(index).sequence()) + 1;
		for (int i = 0; i < steps && item().editor().canUndo(); i++)
			Edits.undo(item().editor());
	}

	@Override
	Control focusControl() {
		return table;
	}
}
