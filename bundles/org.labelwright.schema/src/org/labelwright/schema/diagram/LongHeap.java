package org.labelwright.schema.diagram;

import java.util.Arrays;

/** A binary heap, the least value first. */
final class LongHeap {

	private long[] values = new long[256];
	private int size;

	void clear() {
		size = 0;
	}

	boolean isEmpty() {
		return size == 0;
	}

	void add(long value) {
		if (size == values.length)
			values = Arrays.copyOf(values, 2 * size);
		int at = size++;
		while (at > 0 && values[(at - 1) / 2] > value) {
			values[at] = values[(at - 1) / 2];
			at = (at - 1) / 2;
		}
		values[at] = value;
	}

	long poll() {
		long least = values[0];
		long moved = values[--size];
		int at = 0;
		while (2 * at + 1 < size) {
			int child = 2 * at + 1;
			if (child + 1 < size && values[child + 1] < values[child])
				child++;
			if (values[child] >= moved)
				break;
			values[at] = values[child];
			at = child;
		}
		values[at] = moved;
		return least;
	}
}
