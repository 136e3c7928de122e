package org.labelwright.media.internal.signal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.Messages;

/**
 * Finds out how a table is written from its first rows: the delimiter and the decimal mark with which most of its cells
 * are numbers, the row of names, the column of times and those of values.
 */
final class LayoutFinder {

	/** Rows that are looked at. */
	private static final int ROWS = 200;
	private static final char[] DELIMITERS = { ',', ';', '\t', '|' };
	private static final char[] MARKS = { '.', ',' };
	/** Of four cells of a column of values, so many at most may be something else. */
	private static final int STRAYS = 4;

	private final byte[] head;
	private final boolean whole;
	/** The rows, split by the delimiter that is tried. */
	private List<Cell[]> rows;

	/** What a cell may be. */
	private enum Form {
		NUMBER, DATE, GAP, TEXT
	}

	private record Cell(String text, Form form, double value) {
	}

	private record Way(char delimiter, char mark, List<Cell[]> rows, double score) {
	}

	/**
	 * @param head  the first bytes of the file
	 * @param whole whether these are all
	 */
	LayoutFinder(byte[] head, boolean whole) {
		this.head = head;
		this.whole = whole;
	}

	/** Whether there are bytes that no table has, as in other files and in UTF-16. */
	static boolean binary(byte[] head) {
		for (byte one : head)
			if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r')
				return true;
		return false;
	}

	/**
	 * Finds the layout.
	 *
	 * @return empty when it is no table with values over time; {@link #reason} then tells why
	 */
	Optional<TableLayout> find() {
		if (binary(head))
			return Optional.empty();
		Way best = null;
		for (char delimiter : DELIMITERS)
			for (char mark : MARKS)
				if (mark != delimiter) {
					var way = way(delimiter, mark);
					if (best == null || way.score > best.score)
						best = way;
				}
		if (best.rows.isEmpty())
			return Optional.empty();
		rows = best.rows;
		return layout(best.delimiter, best.mark);
	}

	/** Why there is no layout. */
	String reason() {
		return binary(head) ? Messages.Table_binary : rows == null || rows.isEmpty() ? Messages.Table_empty : Messages.Table_noValues;
	}

	/** Cells that mean something, of all there are after the first row; more columns win where that is equal. */
	private Way way(char delimiter, char mark) {
		var split = split(delimiter, mark);
		int columns = split.isEmpty() ? 0 : split.getFirst().length;
		long all = 0;
		long good = 0;
		for (var row : split.subList(Math.min(1, split.size()), split.size())) {
			all += Math.max(columns, row.length);
			for (int i = 0; i < Math.min(columns, row.length); i++)
				if (row[i].form != Form.TEXT)
					good++;
		}
		double part = all == 0 ? 0 : (double) good / all;
		return new Way(delimiter, mark, split, part + Math.min(columns, 1000) * 1e-6);
	}

	private List<Cell[]> split(char delimiter, char mark) {
		var found = new ArrayList<Cell[]>();
		var numbers = new Numbers(mark);
		var dates = new WallTime();
		var table = new TableRows(new ByteArrayInputStream(head), delimiter);
		try {
			while (found.size() < ROWS && table.next()) {
				if (!whole && table.position() >= head.length && !found.isEmpty())
					break; // the rest of the row is missing
				if (table.bytes()[table.start(0)] == '#')
					continue;
				var cells = new Cell[table.cells()];
				for (int i = 0; i < cells.length; i++)
					cells[i] = cell(table, i, numbers, dates);
				found.add(cells);
			}
		} catch (IOException e) {
			return found; // no row ends: what was found before is judged
		}
		return found;
	}

	private static Cell cell(TableRows table, int i, Numbers numbers, WallTime dates) {
		double value = numbers.read(table.bytes(), table.start(i), table.end(i));
		var form = switch (numbers.kind()) {
		case NUMBER -> Form.NUMBER;
		case GAP -> Form.GAP;
		case OTHER -> dates.read(table.bytes(), table.start(i), table.end(i)) == WallTime.NONE ? Form.TEXT : Form.DATE;
		};
		return new Cell(table.text(i), form, value);
	}

	private Optional<TableLayout> layout(char delimiter, char mark) {
		boolean named = named();
		var data = rows.subList(named ? 1 : 0, rows.size());
		int count = Math.min(rows.getFirst().length, SignalSource.MOST_CHANNELS);
		var names = new ArrayList<ColumnName>();
		for (int i = 0; i < count; i++)
			names.add(named ? ColumnName.of(rows.getFirst()[i].text) : new ColumnName("", "")); //$NON-NLS-1$ //$NON-NLS-2$
		int time = timeColumn(names, data, named);
		var clock = time < 0 ? TableClock.ROWS : is(data, time, Form.DATE) ? TableClock.DATES : TableClock.of(names.get(time), first(data, time));
		boolean texts = false;
		var columns = new ArrayList<TableLayout.Column>();
		var ids = new HashSet<String>();
		for (int i = 0; i < count; i++) {
			if (i == time || time >= 0 && named && TableClock.counts(names.get(i)) && rising(data, i))
				continue;
			if (is(data, i, Form.NUMBER) || named && data.stream().allMatch(new At(i)::gap))
				columns.add(column(i, names.get(i), ids));
			else
				texts |= !is(data, i, Form.DATE);
		}
		if (columns.isEmpty() || data.isEmpty() && !whole || time < 0 && texts)
			return Optional.empty();
		return Optional.of(new TableLayout(delimiter, mark, named ? 1 : 0, time, time < 0 ? "" : names.get(time).name(), clock, List.copyOf(columns))); //$NON-NLS-1$
	}

	private static TableLayout.Column column(int index, ColumnName name, HashSet<String> ids) {
		var plain = name.name().isEmpty() ? Messages.bind(Messages.Table_column, index + 1) : name.name();
		var id = plain;
		for (int again = 2; !ids.add(id); again++)
			id = plain + " " + again; //$NON-NLS-1$
		return new TableLayout.Column(index, id, id, name.unit());
	}

	/** Names stand in the first row when nothing there is a value. */
	private boolean named() {
		boolean text = false;
		for (var cell : rows.getFirst()) {
			if (cell.form == Form.NUMBER || cell.form == Form.DATE)
				return false;
			text |= cell.form == Form.TEXT || !cell.text.isEmpty();
		}
		return text;
	}

	/** Dates, or else numbers under the name of a time, or else a count of the rows, or else what rises in front. */
	private int timeColumn(List<ColumnName> names, List<Cell[]> data, boolean named) {
		for (int i = 0; i < names.size(); i++)
			if (is(data, i, Form.DATE))
				return i;
		for (int i = 0; i < names.size(); i++)
			if (TableClock.named(names.get(i)) && is(data, i, Form.NUMBER))
				return i;
		for (int i = 0; i < names.size(); i++)
			if (named && names.size() > 1 && TableClock.counts(names.get(i)) && rising(data, i))
				return i;
		return !named && names.size() > 1 && data.size() > 2 && rising(data, 0) ? 0 : -1;
	}

	/** One column of a row. */
	private record At(int column) {

		boolean gap(Cell[] row) {
			return column >= row.length || row[column].form == Form.GAP;
		}
	}

	private static boolean is(List<Cell[]> data, int column, Form form) {
		int good = 0;
		int strays = 0;
		for (var row : data)
			if (column < row.length && row[column].form != Form.GAP) {
				if (row[column].form == form)
					good++;
				else
					strays++;
			}
		return good > 0 && strays * STRAYS <= good;
	}

	private static boolean rising(List<Cell[]> data, int column) {
		double last = Double.NEGATIVE_INFINITY;
		for (var row : data) {
			if (column >= row.length || !(row[column].value > last))
				return false;
			last = row[column].value;
		}
		return !data.isEmpty();
	}

	private static double first(List<Cell[]> data, int column) {
		return data.stream().filter(row -> column < row.length && row[column].form == Form.NUMBER).mapToDouble(row -> row[column].value).findFirst().orElse(0);
	}
}
