package org.labelwright.schema.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What lines run around. An axis is 0 for x and 1 for y; a line runs along one axis and lies at a place of the other. */
final class Obstacles {

	/** From a line to a node that it passes. */
	static final int CLEAR = 4;
	private static final int EDGE = 60;

	/** A stretch without obstacles. */
	record Span(int axis, int at, int from, int to) {
	}

	private final int[][] low;
	private final int[][] high;
	private final int[] first = new int[2];
	private final int[] last = new int[2];

	Obstacles(List<Box> boxes) {
		low = new int[][] { boxes.stream().mapToInt(Box::x).toArray(), boxes.stream().mapToInt(Box::y).toArray() };
		high = new int[][] { boxes.stream().mapToInt(Box::right).toArray(), boxes.stream().mapToInt(Box::bottom).toArray() };
		for (int axis = 0; axis < 2; axis++) {
			first[axis] = java.util.Arrays.stream(low[axis]).min().orElse(0) - EDGE;
			last[axis] = java.util.Arrays.stream(high[axis]).max().orElse(0) + EDGE;
		}
	}

	int count() {
		return low[0].length;
	}

	int low(int axis, int box) {
		return low[axis][box];
	}

	int high(int axis, int box) {
		return high[axis][box];
	}

	int middle(int axis, int box) {
		return (low[axis][box] + high[axis][box]) / 2;
	}

	private boolean blocks(int box, int axis, int at) {
		return low[1 - axis][box] - CLEAR < at && at < high[1 - axis][box] + CLEAR;
	}

	/** The longest free stretches at a place that touch a range. */
	List<Span> free(int axis, int at, int from, int to) {
		var blocked = new ArrayList<int[]>();
		for (int box = 0; box < count(); box++)
			if (blocks(box, axis, at))
				blocked.add(new int[] { low[axis][box] - CLEAR, high[axis][box] + CLEAR });
		blocked.sort(Comparator.comparingInt(range -> range[0]));
		var found = new ArrayList<Span>();
		int begin = first[axis];
		for (var range : blocked) {
			if (range[0] > begin && begin <= to && range[0] >= from)
				found.add(new Span(axis, at, begin, range[0]));
			begin = Math.max(begin, range[1]);
		}
		if (begin <= to && last[axis] > begin)
			found.add(new Span(axis, at, begin, last[axis]));
		return found;
	}

	/** The free stretch that leads away from the middle of a side of a box; null when another box lies there. */
	Span port(int box, int axis, boolean forward) {
		int at = middle(1 - axis, box);
		int edge = forward ? high[axis][box] : low[axis][box];
		int end = forward ? last[axis] : first[axis];
		for (int other = 0; other < count(); other++)
			if (other != box && blocks(other, axis, at)) {
				int near = forward ? low[axis][other] - CLEAR : high[axis][other] + CLEAR;
				int far = forward ? high[axis][other] + CLEAR : low[axis][other] - CLEAR;
				if (forward ? far > edge : far < edge)
					end = forward ? Math.min(end, near) : Math.max(end, near);
			}
		if (forward ? end <= edge : end >= edge)
			return null;
		return forward ? new Span(axis, at, edge, end) : new Span(axis, at, end, edge);
	}

	/** True when nothing lies on a stretch but these two boxes. */
	boolean isFree(int axis, int at, int from, int to, int one, int other) {
		for (int box = 0; box < count(); box++)
			if (box != one && box != other && blocks(box, axis, at) && low[axis][box] - CLEAR < to && from < high[axis][box] + CLEAR)
				return false;
		return true;
	}

	/**
	 * How far a stretch can be moved to both sides without touching a box.
	 *
	 * @param near boxes that its line ends at and this stretch does not
	 * @param room to keep from these
	 * @param ends boxes that this stretch ends at
	 */
	int[] range(Span span, List<Integer> near, int room, List<Integer> ends) {
		int across = 1 - span.axis();
		int least = first[across];
		int most = last[across];
		for (int box = 0; box < count(); box++) {
			if (ends.contains(box) || high[span.axis()][box] + CLEAR <= span.from() || low[span.axis()][box] - CLEAR >= span.to())
				continue;
			int apart = near.contains(box) ? room : CLEAR;
			if (high[across][box] + CLEAR <= span.at())
				least = Math.max(least, Math.min(span.at(), high[across][box] + apart));
			else if (low[across][box] - CLEAR >= span.at())
				most = Math.min(most, Math.max(span.at(), low[across][box] - apart));
			else
				return new int[] { span.at(), span.at() };
		}
		return new int[] { least, most };
	}
}
