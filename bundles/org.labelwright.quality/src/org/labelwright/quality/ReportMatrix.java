package org.labelwright.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures of two things each, shaded by how great they are.
 *
 * @param title    above it
 * @param down     what the rows are
 * @param across   what the columns are
 * @param rows     their names
 * @param columns  their names
 * @param cells    of each row one for each column
 * @param diagonal whether rows and columns are the same things, and a cell of one thing with itself means something else than others
 */
public record ReportMatrix(String title, String down, String across, List<String> rows, List<String> columns, List<List<Cell>> cells, boolean diagonal)
		implements ReportPart {

	/**
	 * A cell.
	 *
	 * @param text  empty when there is nothing
	 * @param shade from 0, none, to 1, the darkest
	 */
	public record Cell(String text, double shade) {

		/** Nothing is there. */
		public static final Cell EMPTY = new Cell("", 0); //$NON-NLS-1$

		public Cell {
			if (!(shade >= 0 && shade <= 1))
				throw new IllegalArgumentException(Double.toString(shade));
		}
	}

	public ReportMatrix {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
		cells = cells.stream().map(List::copyOf).toList();
	}

	/** The same without shades, as a table. */
	public ReportTable table() {
		var header = new ArrayList<>(List.of(down + " / " + across)); //$NON-NLS-1$
		header.addAll(columns);
		var table = new ArrayList<List<String>>();
		for (int i = 0; i < rows.size(); i++) {
			var row = new ArrayList<>(List.of(rows.get(i)));
			cells.get(i).forEach(cell -> row.add(cell.text()));
			table.add(row);
		}
		return new ReportTable(title, header, table);
	}
}
