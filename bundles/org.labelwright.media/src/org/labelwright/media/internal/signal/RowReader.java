package org.labelwright.media.internal.signal;

import java.io.IOException;
import java.time.ZoneId;

/** Makes times and values of the rows of a table, many at once. */
final class RowReader {

	private final Rows rows;
	private final TableLayout layout;
	private final long start;
	private final TableFindings.Log log;
	private long row;
	private long last = Long.MIN_VALUE;
	private int count;
	private ZoneId zone;
	private long[] times = {};
	private double[][] values = {};

	/** @param start microseconds that the column of times shows at time 0 */
	RowReader(Rows rows, TableLayout layout, long start, TableFindings.Log log) {
		this.rows = rows;
		this.layout = layout;
		this.start = start;
		this.log = log;
	}

	/** Reads rows until there are so many with a time; false when there is none any more. */
	boolean block(int size) throws IOException {
		if (times.length != size) {
			times = new long[size];
			values = new double[layout.columns().size()][size];
		}
		count = 0;
		while (count < size && rows.next())
			read();
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

	/** The zone of the last date; null where it tells none. */
	ZoneId zone() {
		return zone;
	}

	/** Tells how many rows were not told of. */
	void end() {
		log.end();
	}

	private void read() {
		long time = time();
		if (time == Rows.NONE) {
			log.noTime(rows);
			return;
		}
		time -= start;
		if (time < last) {
			log.backwards(rows);
			time = last;
		}
		last = time;
		times[count] = time;
		boolean whole = true;
		for (int channel = 0; channel < values.length; channel++) {
			int cell = layout.columns().get(channel).index();
			whole &= cell < rows.cells();
			values[channel][count] = cell < rows.cells() ? value(cell) : Double.NaN;
		}
		if (!whole)
			log.shortRow(rows);
		count++;
	}

	private long time() {
		int column = layout.time();
		if (column < 0)
			return row++ * 1_000_000;
		if (column >= rows.cells() || layout.timeOfDay() >= rows.cells())
			return Rows.NONE;
		if (layout.clock().kind() != TableClock.Kind.DATES)
			return rows.scaled(column, layout.clock().power());
		long date = rows.date(column);
		zone = rows.zone();
		if (layout.timeOfDay() < 0 || date == Rows.NONE)
			return date;
		long ofDay = rows.timeOfDay(layout.timeOfDay());
		return ofDay == Rows.NONE ? Rows.NONE : date + ofDay;
	}

	private double value(int cell) {
		double value = rows.number(cell);
		if (rows.kind() == Numbers.Kind.OTHER)
			log.noNumber(rows, cell);
		return value;
	}
}
