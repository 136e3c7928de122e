package org.labelwright.media.internal.signal;

import java.io.IOException;

/** Makes times and values of the rows of a table, many at once. */
final class RowReader {

	private final TableLayout layout;
	private final long start;
	private final TableFindings.Log log;
	private final Numbers numbers;
	private final WallTime dates = new WallTime();
	private int skipped;
	private long row;
	private long last = Long.MIN_VALUE;
	private int count;
	private long[] times = {};
	private double[][] values = {};

	/** @param start microseconds that the column of times shows at time 0 */
	RowReader(TableLayout layout, long start, TableFindings.Log log) {
		this.layout = layout;
		this.start = start;
		this.log = log;
		numbers = new Numbers(layout.mark());
	}

	/** Reads rows until there are so many with a time; false when there is none any more. */
	boolean block(TableRows table, int size) throws IOException {
		if (times.length != size) {
			times = new long[size];
			values = new double[layout.columns().size()][size];
		}
		count = 0;
		while (count < size && table.next())
			if (table.bytes()[table.start(0)] != '#' && skipped++ >= layout.skipped())
				read(table);
		return count > 0;
	}

	int count() {
		return count;
	}

	long[] times() {
		return times;
	}

	double[] values(int channel) {
		return values[channel];
	}

	/** The time of the last row; 0 when there is none. */
	long last() {
		return Math.max(0, last);
	}

	/** Seconds by which the clock of the last row is ahead of UTC, or {@link WallTime#NO_ZONE}. */
	int zone() {
		return layout.clock().kind() == TableClock.Kind.DATES ? dates.zone() : WallTime.NO_ZONE;
	}

	/** Tells how many rows were not told of. */
	void end() {
		log.end();
	}

	private void read(TableRows table) {
		long time = time(table);
		if (time == Long.MIN_VALUE) {
			log.noTime(table.line());
			return;
		}
		time -= start;
		if (time < last) {
			log.backwards(table.line());
			time = last;
		}
		last = time;
		times[count] = time;
		for (int channel = 0; channel < values.length; channel++)
			values[channel][count] = value(table, layout.columns().get(channel).index());
		count++;
	}

	private long time(TableRows table) {
		int column = layout.timeColumn();
		if (column < 0)
			return row++ * 1_000_000;
		if (column >= table.cells())
			return Long.MIN_VALUE;
		return layout.clock().kind() == TableClock.Kind.DATES ? dates.read(table.bytes(), table.start(column), table.end(column))
				: numbers.readScaled(table.bytes(), table.start(column), table.end(column), layout.clock().power());
	}

	private double value(TableRows table, int cell) {
		if (cell >= table.cells()) {
			log.shortRow(table.line());
			return Double.NaN;
		}
		double value = numbers.read(table.bytes(), table.start(cell), table.end(cell));
		if (numbers.kind() == Numbers.Kind.OTHER)
			log.noNumber(table.line(), cell, table);
		return value;
	}
}
