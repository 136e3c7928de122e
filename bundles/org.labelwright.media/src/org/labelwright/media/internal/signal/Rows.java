package org.labelwright.media.internal.signal;

import java.io.Closeable;
import java.io.IOException;
import java.time.ZoneId;

/** Rows of cells, one held at a time. */
interface Rows extends Closeable {

	/** The most cells of a row that are kept. */
	int MOST_CELLS = 4096;

	/** What is no time. */
	long NONE = WallTime.NONE;

	/**
	 * Goes to the next row.
	 *
	 * @return false when there is none
	 */
	boolean next() throws IOException;

	/** How many cells the row has, {@link #MOST_CELLS} at most. */
	int cells();

	/** Where the row is, as it stands behind the name of the file. */
	String place();

	/** The number in a cell; NaN unless it is a finite one. */
	double number(int cell);

	/** What the cell holds whose number was asked for last. */
	Numbers.Kind kind();

	/** The number in a cell, which is one of a unit of time, in microseconds; {@link #NONE} when it is none. */
	long scaled(int cell, int power);

	/** The date in a cell, in microseconds since 1970; {@link #NONE} when it is none. */
	long date(int cell);

	/** The time of day in a cell, in microseconds; {@link #NONE} when it is none. */
	long timeOfDay(int cell);

	/** The zone of the date that was asked for last; null where it tells none. */
	ZoneId zone();

	/** A cell as it is shown to people. */
	String text(int cell);
}
