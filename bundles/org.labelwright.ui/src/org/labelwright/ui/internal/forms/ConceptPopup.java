package org.labelwright.ui.internal.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.labelwright.store.Concept.Found;

/** The list below a field in which a concept is searched. It never takes the keyboard. */
final class ConceptPopup {

	/** Widest columns for names, ids and paths; what is longer is cut. */
	private static final int[] WIDEST = { 340, 180, 320 };
	private static final int ROWS = 10;

	private final Control field;
	private final Consumer<Found> chosen;
	private Shell shell;
	private Table table;
	private List<Found> found = List.of();

	/** @param chosen takes what was clicked on */
	ConceptPopup(Control field, Consumer<Found> chosen) {
		this.field = field;
		this.chosen = chosen;
		field.addListener(SWT.Dispose, event -> close());
	}

	boolean isOpen() {
		return shell != null && !shell.isDisposed();
	}

	/** Shows concepts, the first one chosen; closes when there are none. */
	void show(List<Found> concepts) {
		found = concepts;
		if (concepts.isEmpty()) {
			close();
			return;
		}
		if (!isOpen())
			open();
		table.setRedraw(false);
		table.removeAll();
		for (var each : concepts)
			new TableItem(table, SWT.NONE).setText(new String[] { each.concept().name(), each.concept().id(), String.join(" \u203A ", each.path()) }); //$NON-NLS-1$
		for (int i = 0; i < WIDEST.length; i++) {
			table.getColumn(i).pack();
			table.getColumn(i).setWidth(Math.min(WIDEST[i], table.getColumn(i).getWidth()));
		}
		table.setSelection(0);
		table.setRedraw(true);
		place();
		shell.setVisible(true);
	}

	private void open() {
		shell = new Shell(field.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM);
		var layout = new FillLayout();
		layout.marginWidth = layout.marginHeight = 1; // a border, since window systems give such a window none
		shell.setLayout(layout);
		shell.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_FOCUS);
		for (int i = 0; i < WIDEST.length; i++)
			new TableColumn(table, SWT.LEFT);
		table.addListener(SWT.MouseUp, event -> selected().ifPresent(chosen));
	}

	/** Below the field, or above it where there is no room; within the window where it fits. */
	private void place() {
		var at = field.toDisplay(0, field.getSize().y);
		int columns = 0;
		for (var column : table.getColumns())
			columns += column.getWidth();
		int width = Math.max(field.getSize().x, columns + 20);
		int height = Math.min(ROWS, table.getItemCount()) * table.getItemHeight() + 4;
		Rectangle area = field.getMonitor().getClientArea();
		int right = Math.min(area.x + area.width, field.getShell().getBounds().x + field.getShell().getBounds().width);
		int x = Math.max(area.x, Math.min(at.x, right - width));
		int y = at.y + height <= area.y + area.height ? at.y : at.y - field.getSize().y - height;
		shell.setBounds(x, y, width, height);
	}

	/** Chooses another one. */
	void move(int step) {
		if (isOpen() && table.getItemCount() > 0) {
			table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
			table.showSelection();
		}
	}

	/** How many are seen at once. */
	int page() {
		return ROWS - 1;
	}

	/** The one that is chosen. */
	Optional<Found> selected() {
		return isOpen() && table.getSelectionIndex() >= 0 ? Optional.of(found.get(table.getSelectionIndex())) : Optional.empty();
	}

	void close() {
		if (isOpen())
			shell.dispose();
		shell = null;
	}
}
