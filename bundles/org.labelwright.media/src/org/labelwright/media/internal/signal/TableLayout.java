package org.labelwright.media.internal.signal;

import java.util.List;

/**
 * How a table of values over time is written.
 *
 * @param delimiter  between cells
 * @param mark       before decimal places
 * @param skipped    rows before the first one with values
 * @param timeColumn the column of times, from 0, or -1 where there is none
 * @param timeName   of that column; empty for none
 * @param clock      what its cells mean
 * @param columns    those with values, in their order
 */
record TableLayout(char delimiter, char mark, int skipped, int timeColumn, String timeName, TableClock clock, List<Column> columns) {

	/**
	 * A column of values.
	 *
	 * @param index in the row, from 0
	 * @param id    unique in the table
	 */
	record Column(int index, String id, String name, String unit) {
	}
}
