package org.labelwright.media.internal.signal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.Messages;

/** Finds the column of times and those of values among the first rows of a table. */
final class ColumnFinder {

	/** Rows that are looked at. */
	static final int ROWS = 200;
	/** Of four cells of a column of values, so many at most may be something else. */
	private static final int STRAYS = 4;

	private final List<ColumnName> names;
	private final boolean named;
	private final List<Cell[]> data;
	private final List<Cell[]> last;

	/**
	 * @param names of the columns, one for each; empty ones where the table has none
	 * @param data  the first rows
	 * @param last  the last ones, as far as they are known
	 */
	ColumnFinder(List<ColumnName> names, List<Cell[]> data, List<Cell[]> last) {
		this.names = names.subList(0, Math.min(names.size(), SignalSource.MOST_CHANNELS));
		this.data = data;
		this.last = last;
		named = names.stream().anyMatch(name -> !name.name().isEmpty() || !name.unit().isEmpty());
	}

	/** The layout; empty when there are no values, or texts without times. */
	Optional<TableLayout> find() {
		int time = timeColumn();
		int timeOfDay = time >= 0 && is(time, Cell.Form.DATE) ? timeOfDay(time) : -1;
		boolean texts = false;
		var columns = new ArrayList<TableLayout.Column>();
		var ids = new HashSet<String>();
		for (int i = 0; i < names.size(); i++) {
			if (i == time || time >= 0 && named && TableClock.counts(names.get(i)) && rising(i))
				continue;
			if (is(i, Cell.Form.NUMBER) || named && data.stream().allMatch(new At(i)::gap))
				columns.add(column(i, names.get(i), ids));
			else
				texts |= !is(i, Cell.Form.DATE);
		}
		if (columns.isEmpty() || time < 0 && texts)
			return Optional.empty();
		return Optional.of(new TableLayout(time, timeOfDay, time < 0 ? "" : names.get(time).name(), clock(time), List.copyOf(columns))); //$NON-NLS-1$
	}

	private TableClock clock(int time) {
		if (time < 0)
			return TableClock.ROWS;
		if (!is(time, Cell.Form.DATE))
			return TableClock.of(named ? names.get(time) : new ColumnName("time", ""), first(time)); //$NON-NLS-1$ //$NON-NLS-2$
		return TableClock.of(DateForm.of(Stream.concat(data.stream(), last.stream()).filter(row -> time < row.length && row[time].form() == Cell.Form.DATE)
				.map(row -> row[time].text()).toList()));
	}

	private static TableLayout.Column column(int index, ColumnName name, HashSet<String> ids) {
		var plain = name.name().isEmpty() ? Messages.bind(Messages.Table_column, index + 1) : name.name();
		var id = plain;
		for (int again = 2; !ids.add(id); again++)
			id = plain + " " + again; //$NON-NLS-1$
		return new TableLayout.Column(index, id, id, name.unit());
	}

	/** Dates, or else numbers under the name of a time, or else a count of the rows, or else what rises in front. */
	private int timeColumn() {
		int dates = -1;
		for (int i = 0; i < names.size(); i++)
			if (is(i, Cell.Form.DATE) && (dates < 0 || worth(i) > worth(dates)))
				dates = i;
		if (dates >= 0)
			return dates;
		for (int i = 0; i < names.size(); i++)
			if (TableClock.named(names.get(i)) && is(i, Cell.Form.NUMBER))
				return i;
		for (int i = 0; i < names.size(); i++)
			if (named && names.size() > 1 && TableClock.counts(names.get(i)) && rising(i))
				return i;
		return !named && names.size() > 1 && data.size() > 2 && rising(0) ? 0 : -1;
	}

	/** Of columns of dates, one with times of day is better, and one with the name of a time. */
	private int worth(int dates) {
		return (alone(dates) && timeOfDay(dates) < 0 ? 0 : 2) + (TableClock.named(names.get(dates)) ? 1 : 0);
	}

	/** Whether dates have no time of day. */
	private boolean alone(int date) {
		return data.stream().filter(row -> date < row.length && row[date].form() == Cell.Form.DATE)
				.allMatch(row -> row[date].text().indexOf(':') < 0 && row[date].text().indexOf('T') < 0);
	}

	/** Times of day beside dates that have none. */
	private int timeOfDay(int date) {
		boolean alone = alone(date);
		for (int i : new int[] { date + 1, date - 1 })
			if (alone && i >= 0 && i < names.size() && is(i, Cell.Form.TIME_OF_DAY))
				return i;
		return -1;
	}

	/** One column of a row. */
	private record At(int column) {

		boolean gap(Cell[] row) {
			return column >= row.length || row[column].form() == Cell.Form.GAP;
		}
	}

	private boolean is(int column, Cell.Form form) {
		int good = 0;
		int strays = 0;
		for (var row : data)
			if (column < row.length && row[column].form() != Cell.Form.GAP) {
				if (row[column].form() == form)
					good++;
				else
					strays++;
			}
		return good > 0 && strays * STRAYS <= good;
	}

	private boolean rising(int column) {
		double before = Double.NEGATIVE_INFINITY;
		for (var row : data) {
			if (column >= row.length || !(row[column].value() > before))
				return false;
			before = row[column].value();
		}
		return !data.isEmpty();
	}

	private double first(int column) {
		return data.stream().filter(row -> column < row.length && row[column].form() == Cell.Form.NUMBER).mapToDouble(row -> row[column].value()).findFirst().orElse(0);
	}
}
