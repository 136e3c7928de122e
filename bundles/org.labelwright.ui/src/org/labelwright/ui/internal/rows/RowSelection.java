package org.labelwright.ui.internal.rows;

import java.util.BitSet;

/** Which of a number of rows are selected, the one that keys start from, and the one that ranges start from. */
final class RowSelection {

	private final boolean many;
	private final BitSet rows = new BitSet();
	private int count;
	private int focused = -1;
	private int anchor = -1;

	/** @param many false when no more than one row may be selected */
	RowSelection(boolean many) {
		this.many = many;
	}

	/** There are so many rows now; what lies beyond is selected no more. */
	void count(int now) {
		count = now;
		if (rows.length() > now)
			rows.clear(now, rows.length());
		focused = Math.min(focused, now - 1);
		anchor = Math.min(anchor, now - 1);
	}

	int count() {
		return count;
	}

	/** The row that keys start from; -1 for none. */
	int focused() {
		return focused;
	}

	boolean contains(int row) {
		return rows.get(row);
	}

	BitSet rows() {
		return (BitSet) rows.clone();
	}

	/** @param primary the row that keys start from; -1 when there is none */
	void set(BitSet wanted, int primary) {
		rows.clear();
		rows.or(wanted);
		focused = primary;
		anchor = primary;
	}

	/** Selects a row alone. */
	void only(int row) {
		rows.clear();
		rows.set(row);
		focused = row;
		anchor = row;
	}

	/** Selects a row when it is not selected, else lets go of it. */
	void toggle(int row) {
		if (!many) {
			only(row);
			return;
		}
		rows.flip(row);
		focused = row;
		anchor = row;
	}

	/** Selects from where the last range began up to a row. */
	void extend(int row) {
		if (!many || anchor < 0) {
			only(row);
			return;
		}
		rows.clear();
		rows.set(Math.min(anchor, row), Math.max(anchor, row) + 1);
		focused = row;
	}

	/** Lets keys start from a row, and leaves the selection. */
	void focus(int row) {
		if (many)
			focused = row;
		else
			only(row);
	}
}
