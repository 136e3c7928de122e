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

	private static final int[] WIDTHS = { 200, 120, 240 };
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
		table.setSelection(0);
		table.setRedraw(true);
		place();
		shell.setVisible(true);
	}

	private void open() {
		shell = new Shell(field.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM | SWT.BORDER);
		shell.setLayout(new FillLayout());
		table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_FOCUS);
		for (int width : WIDTHS)
			new TableColumn(table, SWT.LEFT).setWidth(width);
		table.addListener(SWT.MouseUp, event -> selected().ifPresent(chosen));
	}

	/** Below the field, or above it where there is no room. */
	private void place() {
		var at = field.toDisplay(0, field.getSize().y);
		int width = Math.max(field.getSize().x, WIDTHS[0] + WIDTHS[1] + WIDTHS[2] + 20);
		int height = Math.min(ROWS, Math.max(2, table.getItemCount())) * table.getItemHeight() + 4;
		Rectangle area = field.getMonitor().getClientArea();
		int x = Math.max(area.x, Math.min(at.x, area.x + area.width - width));
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
