package org.labelwright.ui.internal.report;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.labelwright.quality.ReportChoice;
import org.labelwright.quality.ReportMatrix;
import org.labelwright.quality.ReportPart;
import org.labelwright.quality.ReportSeries;
import org.labelwright.quality.ReportTable;

/** Makes controls of the parts of reports. For the user interface's thread. */
public final class ReportParts {

	private static final int FIRST_WIDTH = 160;
	private static final int WIDTH = 70;
	private static final int MOST_ROWS = 24;

	/** Hears what is done with parts. */
	public interface Listener {

		/** A row of a table, a cell of a matrix or a point of a series was chosen; as {@code AgreementParts.behind}. */
		void chosen(ReportPart part, int row, int column);

		/** Another part is shown, which may have another size. */
		void resized();
	}

	private final Listener listener;

	public ReportParts(Listener listener) {
		this.listener = listener;
	}

	/** Shows a part below its title. */
	public void show(Composite parent, ReportPart part) {
		var title = new Label(parent, SWT.NONE);
		title.setText(part.title());
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		body(parent, part);
	}

	private void body(Composite parent, ReportPart part) {
		switch (part) {
		case ReportTable table -> table(parent, table);
		case ReportMatrix matrix -> new MatrixControl(parent, matrix, (row, column) -> listener.chosen(matrix, row, column));
		case ReportSeries series -> new SeriesChart(parent, series, point -> listener.chosen(series, point, 0));
		case ReportChoice choice -> choice(parent, choice);
		}
	}

	private void choice(Composite parent, ReportChoice choice) {
		if (choice.parts().size() > 1) {
			var row = new Composite(parent, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
			new Label(row, SWT.NONE).setText(choice.choose());
			var combo = new Combo(row, SWT.READ_ONLY);
			choice.parts().forEach(part -> combo.add(part.title()));
			combo.select(0);
			combo.addListener(SWT.Selection, event -> fill((Composite) combo.getData(), choice.parts().get(combo.getSelectionIndex())));
			combo.setData(holder(parent));
			fill((Composite) combo.getData(), choice.parts().getFirst());
		} else
			fill(holder(parent), choice.parts().getFirst());
	}

	private static Composite holder(Composite parent) {
		var holder = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(holder);
		return holder;
	}

	private void fill(Composite holder, ReportPart part) {
		boolean again = holder.getChildren().length > 0;
		for (var child : holder.getChildren())
			child.dispose();
		body(holder, part);
		if (again)
			listener.resized();
	}

	private void table(Composite parent, ReportTable shown) {
		var table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		var place = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false); // a wider one would stretch its last column
		table.setLayoutData(place);
		for (int i = 0; i < shown.columns().size(); i++) {
			var column = new TableColumn(table, shown.hasFigures(i) ? SWT.RIGHT : SWT.LEFT);
			column.setText(shown.columns().get(i));
			column.setWidth(i == 0 ? FIRST_WIDTH : WIDTH);
		}
		for (var row : shown.rows())
			new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
		for (var column : table.getColumns()) {
			int least = column.getWidth();
			column.pack();
			column.setWidth(Math.max(least, column.getWidth()));
		}
		if (shown.rows().size() > MOST_ROWS)
			place.heightHint = MOST_ROWS * table.getItemHeight();
		table.addListener(SWT.DefaultSelection, event -> listener.chosen(shown, table.indexOf((TableItem) event.item), 0));
	}
}
