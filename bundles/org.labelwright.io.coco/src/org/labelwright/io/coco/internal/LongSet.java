package org.labelwright.io.coco.internal;

/** A set of longs in one array: 12 to 24 bytes each, where boxed ones would take 80. */
public final class LongSet {

	private long[] slots = new long[1024];
	private boolean hasZero;
	private int size;

	/** True when it was not there before. */
	public boolean add(long value) {
		if (value == 0) {
			boolean added = !hasZero;
			hasZero = true;
			return added;
		}
		if (size * 3L > slots.length * 2L)
			grow();
		if (!insert(slots, value))
			return false;
		size++;
		return true;
	}

	private void grow() {
		var larger = new long[slots.length * 2];
		for (long value : slots)
			if (value != 0)
				insert(larger, value);
		slots = larger;
	}

	private static boolean insert(long[] into, long value) {
		long mixed = value * 0x9E3779B97F4A7C15L;
		for (int at = (int) (mixed >>> 33) & into.length - 1;; at = at + 1 & into.length - 1) {
			if (into[at] == value)
				return false;
			if (into[at] == 0) {
				into[at] = value;
				return true;
			}
		}
	}
}
