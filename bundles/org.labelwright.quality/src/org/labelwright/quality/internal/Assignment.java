package org.labelwright.quality.internal;

import java.util.Arrays;

/**
 * Assigns rows to columns, each to one at most, with the greatest sum of what the pairs gain: shortest augmenting paths with potentials, see
 * R. Jonker and A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems", Computing 38 (1987), and R. E.
 * Tarjan, "Data Structures and Network Algorithms" (1983), chapter 8. Only pairs that are added are looked at, and a path never leaves what hangs
 * together, so that the cost follows the number of pairs. The same pairs in the same order give the same assignment. Confined to one thread.
 */
public final class Assignment {

	private static final int NONE = -1;

	private final int rows;
	private final int columns;
	private int[] pairRows = new int[64];
	private int[] pairColumns = new int[64];
	private double[] gains = new double[64];
	private int pairs;

	public Assignment(int rows, int columns) {
		this.rows = rows;
		this.columns = columns;
	}

	/**
	 * Allows a pair, once.
	 *
	 * @param gain finite and above 0; others are passed over
	 */
	public void add(int row, int column, double gain) {
		if (!(gain > 0 && Double.isFinite(gain)))
			return;
		if (pairs == gains.length) {
			pairRows = Arrays.copyOf(pairRows, 2 * pairs);
			pairColumns = Arrays.copyOf(pairColumns, 2 * pairs);
			gains = Arrays.copyOf(gains, 2 * pairs);
		}
		pairRows[pairs] = row;
		pairColumns[pairs] = column;
		gains[pairs++] = gain;
	}

	/** The column of each row, or -1 for none. */
	public int[] best() {
		return new Search().run();
	}

	/** One search; costs are gains below 0, and each row may stay alone at no cost. */
	private final class Search {
		private final int[] first = new int[rows + 1];
		private final int[] order = new int[pairs];
		private final double[] rowPrices = new double[rows];
		private final double[] columnPrices = new double[columns];
		private final int[] columnOf = new int[rows];
		private final int[] rowOf = new int[columns];
		private final double[] distances = new double[columns];
		private final int[] from = new int[columns];
		private final boolean[] done = new boolean[columns];
		private final int[] touched = new int[columns];
		private int touchedCount;
		private final Heap heap = new Heap();
		/** The shortest way out that was found: its length, and the row that stays alone, if that is it. */
		private double shortest;
		private int alone;

		int[] run() {
			for (int i = 0; i < pairs; i++)
				first[pairRows[i] + 1]++;
			for (int row = 0; row < rows; row++)
				first[row + 1] += first[row];
			var next = first.clone();
			for (int i = 0; i < pairs; i++) {
				order[next[pairRows[i]]++] = i;
				rowPrices[pairRows[i]] = Math.min(rowPrices[pairRows[i]], -gains[i]);
			}
			Arrays.fill(columnOf, NONE);
			Arrays.fill(rowOf, NONE);
			Arrays.fill(distances, Double.POSITIVE_INFINITY);
			for (int row = 0; row < rows; row++)
				if (first[row] < first[row + 1])
					augment(row);
			return columnOf;
		}

		private void augment(int start) {
			shortest = Double.POSITIVE_INFINITY;
			alone = NONE;
			int free = NONE;
			scan(start, 0);
			while (!heap.isEmpty() && heap.least() < shortest) {
				int column = heap.remove();
				if (done[column])
					continue;
				if (rowOf[column] == NONE) {
					free = column;
					shortest = distances[column];
					break;
				}
				done[column] = true;
				scan(rowOf[column], distances[column]);
			}
			rowPrices[start] += shortest;
			for (int i = 0; i < touchedCount; i++) {
				int column = touched[i];
				if (done[column]) {
					rowPrices[rowOf[column]] += shortest - distances[column];
					columnPrices[column] -= shortest - distances[column];
				}
			}
			if (free == NONE) {
				free = columnOf[alone];
				columnOf[alone] = NONE;
			}
			for (int column = free; column != NONE;) {
				int row = from[column];
				int before = columnOf[row];
				columnOf[row] = column;
				rowOf[column] = row;
				column = row == start ? NONE : before;
			}
			clear();
		}

		private void scan(int row, double distance) {
			double idle = distance - rowPrices[row];
			if (idle < shortest) {
				shortest = idle;
				alone = row;
			}
			for (int i = first[row]; i < first[row + 1]; i++) {
				int column = pairColumns[order[i]];
				double way = distance - gains[order[i]] - rowPrices[row] - columnPrices[column];
				if (done[column] || way >= distances[column])
					continue;
				if (distances[column] == Double.POSITIVE_INFINITY)
					touched[touchedCount++] = column;
				distances[column] = way;
				from[column] = row;
				heap.add(way, column);
			}
		}

		private void clear() {
			for (int i = 0; i < touchedCount; i++) {
				distances[touched[i]] = Double.POSITIVE_INFINITY;
				done[touched[i]] = false;
			}
			touchedCount = 0;
			heap.clear();
		}
	}

	/** Columns by their distance, those alike by their number; a column may be in it several times. */
	private static final class Heap {
		private double[] keys = new double[64];
		private int[] columns = new int[64];
		private int size;

		boolean isEmpty() {
			return size == 0;
		}

		double least() {
			return keys[0];
		}

		void clear() {
			size = 0;
		}

		void add(double key, int column) {
			if (size == keys.length) {
				keys = Arrays.copyOf(keys, 2 * size);
				columns = Arrays.copyOf(columns, 2 * size);
			}
			int at = size++;
			while (at > 0 && before(key, column, at - 1 >>> 1)) {
				move(at - 1 >>> 1, at);
				at = at - 1 >>> 1;
			}
			keys[at] = key;
			columns[at] = column;
		}

		int remove() {
			int top = columns[0];
			double key = keys[--size];
			int column = columns[size];
			int at = 0;
			for (int child = 1; child < size; child = 2 * at + 1) {
				if (child + 1 < size && before(keys[child + 1], columns[child + 1], child))
					child++;
				if (!before(keys[child], columns[child], key, column))
					break;
				move(child, at);
				at = child;
			}
			keys[at] = key;
			columns[at] = column;
			return top;
		}

		private void move(int source, int target) {
			keys[target] = keys[source];
			columns[target] = columns[source];
		}

		private boolean before(double key, int column, int at) {
			return before(key, column, keys[at], columns[at]);
		}

		private static boolean before(double key, int column, double other, int otherColumn) {
			return key < other || key == other && column < otherColumn;
		}
	}
}
