package org.labelwright.schema.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.labelwright.core.Severity;
import org.labelwright.schema.edit.SchemaFinding;
import org.labelwright.ui.internal.Icons;

/** What is wrong with the schema, below its pages; takes no room when nothing is. A click or Enter leads to the place. */
final class ProblemList {

	private static final int ROWS = 4;
	private static final int PLACE = 200;

	private final Table table;
	private final TableColumn message;
	private List<SchemaFinding> shown = List.of();

	ProblemList(Composite parent, Consumer<SchemaFinding> chosen) {
		table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.MouseMove, event -> tip(table.getItem(new Point(event.x, event.y))));
		var place = new TableColumn(table, SWT.LEFT);
		place.setWidth(PLACE);
		message = new TableColumn(table, SWT.LEFT);
		table.addListener(SWT.Resize, event -> message.setWidth(Math.max(PLACE, table.getClientArea().width - PLACE)));
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, table.getItemHeight() * ROWS).exclude(true).applyTo(table);
		table.setVisible(false);
		table.addListener(SWT.DefaultSelection, event -> choose(event, chosen));
		table.addListener(SWT.MouseUp, event -> choose(event, chosen));
	}

	/** Texts are longer than their column. */
	private void tip(TableItem row) {
		var text = row == null ? null : row.getText(1);
		if (!Objects.equals(text, table.getToolTipText()))
			table.setToolTipText(text);
	}

	private void choose(Event event, Consumer<SchemaFinding> chosen) {
		int index = table.getSelectionIndex();
		if (index >= 0 && (event.type == SWT.DefaultSelection || event.button == 1))
			chosen.accept(shown.get(index));
	}

	void show(List<SchemaFinding> findings) {
		if (findings.equals(shown))
			return;
		shown = findings;
		table.setItemCount(findings.size());
		table.clearAll();
		((GridData) table.getLayoutData()).exclude = findings.isEmpty();
		table.setVisible(!findings.isEmpty());
		table.getParent().layout();
	}

	private void fill(TableItem row, int index) {
		var problem = shown.get(index).problem();
		row.setImage(Icons.image(problem.severity() == Severity.ERROR ? "error" : "warning")); //$NON-NLS-1$ //$NON-NLS-2$
		row.setText(new String[] { problem.place(), problem.message() + ' ' + problem.remedy() });
	}
}
