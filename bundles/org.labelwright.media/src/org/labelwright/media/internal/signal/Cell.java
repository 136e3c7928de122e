package org.labelwright.media.internal.signal;

/** A cell as it is looked at to find out what its column holds. */
record Cell(String text, Form form, double value) {

	/** What a cell may be. */
	enum Form {
		NUMBER, DATE, TIME_OF_DAY, GAP, TEXT
	}

	/** A cell of a row whose dates are read in whatever order makes dates of them. */
	static Cell of(Rows rows, int index) {
		double value = rows.number(index);
		var form = switch (rows.kind()) {
		case NUMBER -> Form.NUMBER;
		case GAP -> Form.GAP;
		case OTHER -> rows.date(index) != Rows.NONE ? Form.DATE : rows.timeOfDay(index) != Rows.NONE ? Form.TIME_OF_DAY : Form.TEXT;
		};
		return new Cell(rows.text(index), form, value);
	}

	/** All cells of a row. */
	static Cell[] all(Rows rows) {
		var cells = new Cell[rows.cells()];
		for (int i = 0; i < cells.length; i++)
			cells[i] = of(rows, i);
		return cells;
	}
}
