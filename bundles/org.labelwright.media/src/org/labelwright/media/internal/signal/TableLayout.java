package org.labelwright.media.internal.signal;

import java.util.List;

/**
 * What the columns of a table of values over time are.
 *
 * @param time      the column of times, from 0, or -1 where there is none
 * @param timeOfDay the column of times of day, where that of times has dates alone; else -1
 * @param timeName  of the column of times; empty for none
 * @param clock     what its cells mean
 * @param columns   those with values, in their order
 */
record TableLayout(int time, int timeOfDay, String timeName, TableClock clock, List<Column> columns) {

	/**
	 * A column of values.
	 *
	 * @param index in the row, from 0
	 * @param id    unique in the table
	 */
	record Column(int index, String id, String name, String unit) {
	}

	/** Whether a column of the table is one of times or values. */
	boolean uses(int column) {
		return column == time || column == timeOfDay || columns.stream().anyMatch(one -> one.index() == column);
	}
}
