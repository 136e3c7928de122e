package org.labelwright.media.internal.signal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.labelwright.media.internal.Messages;

/**
 * Finds out how a table is written from its first rows: the delimiter and the decimal mark with which most of its cells
 * are numbers, the row of names, the column of times and those of values.
 */
final class LayoutFinder {

	private static final char[] DELIMITERS = { ',', ';', '\t', '|' };
	private static final char[] MARKS = { '.', ',' };

	private final byte[] head;
	private final boolean whole;
	private final byte[] tail;
	/** How the table is written, as far as that could be found. */
	private Way way;

	private record Way(char delimiter, char mark, List<Cell[]> rows, double score) {
	}

	/**
	 * A table of text.
	 *
	 * @param delimiter between cells
	 * @param mark      before decimal places
	 * @param named     whether its first row has names
	 */
	record Found(char delimiter, char mark, boolean named, TableLayout layout) {
	}

	/**
	 * @param head  the first bytes of the file
	 * @param whole whether these are all
	 * @param tail  the last rows; empty where they are not known
	 */
	LayoutFinder(byte[] head, boolean whole, byte[] tail) {
		this.head = head;
		this.whole = whole;
		this.tail = tail;
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
	Optional<Found> find() {
		if (binary(head))
			return Optional.empty();
		for (char delimiter : DELIMITERS)
			for (char mark : MARKS)
				if (mark != delimiter) {
					var tried = way(delimiter, mark);
					if (way == null || tried.score > way.score)
						way = tried;
				}
		if (way.rows.isEmpty())
			return Optional.empty();
		boolean named = named();
		var data = way.rows.subList(named ? 1 : 0, way.rows.size());
		if (data.isEmpty() && !whole)
			return Optional.empty();
		var names = new ArrayList<ColumnName>();
		for (var cell : way.rows.getFirst())
			names.add(named ? ColumnName.of(cell.text()) : new ColumnName("", "")); //$NON-NLS-1$ //$NON-NLS-2$
		return new ColumnFinder(names, data, split(tail, true, way.delimiter, way.mark)).find()
				.map(layout -> new Found(way.delimiter, way.mark, named, layout));
	}

	/** Why there is no layout. */
	String reason() {
		return binary(head) ? Messages.Table_binary : way == null || way.rows.isEmpty() ? Messages.Table_empty : Messages.Table_noValues;
	}

	/** Cells that mean something, of all there are after the first row; more columns win where that is equal. */
	private Way way(char delimiter, char mark) {
		var split = split(head, whole, delimiter, mark);
		int columns = split.isEmpty() ? 0 : split.getFirst().length;
		long all = 0;
		long good = 0;
		for (var row : split.subList(Math.min(1, split.size()), split.size())) {
			all += Math.max(columns, row.length);
			for (int i = 0; i < Math.min(columns, row.length); i++)
				if (row[i].form() != Cell.Form.TEXT)
					good++;
		}
		double part = all == 0 ? 0 : (double) good / all;
		return new Way(delimiter, mark, split, part + Math.min(columns, 1000) * 1e-6);
	}

	private static List<Cell[]> split(byte[] bytes, boolean whole, char delimiter, char mark) {
		var found = new ArrayList<Cell[]>();
		try (var table = new TableRows(new ByteArrayInputStream(bytes), delimiter, mark, WallTime.Order.EITHER)) {
			while (found.size() < ColumnFinder.ROWS && table.next()) {
				if (!whole && table.position() >= bytes.length && !found.isEmpty())
					break; // the rest of the row is missing
				found.add(Cell.all(table));
			}
		} catch (IOException e) {
			return found; // no row ends: what was found before is judged
		}
		return found;
	}

	/** Names stand in the first row when nothing there is a value. */
	private boolean named() {
		boolean text = false;
		for (var cell : way.rows.getFirst()) {
			if (cell.form() == Cell.Form.NUMBER || cell.form() == Cell.Form.DATE)
				return false;
			text |= cell.form() == Cell.Form.TEXT || !cell.text().isEmpty();
		}
		return text;
	}
}
