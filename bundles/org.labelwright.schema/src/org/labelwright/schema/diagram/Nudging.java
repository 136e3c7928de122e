package org.labelwright.schema.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

import org.labelwright.schema.diagram.Obstacles.Span;

/**
 * Moves apart what runs on each other: the stretches of one channel get an order in which they cross least, and lie as far apart as the channel has room for,
 * at most {@value #APART} pixels.
 */
final class Nudging {

	private static final int APART = 8;
	/** Stretches that are nearer than this may push each other. */
	private static final int NEAR = 3 * APART;

	private final Obstacles obstacles;
	private final List<Router.Line> lines;
	private final List<List<Point>> ways;
	private final List<List<Point>> fixed;

	/** A stretch between two bends. */
	private static final class Stretch {
		/** Of the line; -1 when it cannot be moved. */
		final int way;
		final int index;
		final int axis;
		int at;
		int from;
		int to;
		int least;
		int most;
		/** Where its line goes before its lower and after its upper end: to lower places, to higher ones, or nowhere. */
		int turnLow;
		int turnHigh;
		Stretch heap = this;

		Stretch(int way, int index, Point one, Point other) {
			this.way = way;
			this.index = index;
			axis = one.y() == other.y() ? 0 : 1;
			at = axis == 0 ? one.y() : one.x();
			int begin = axis == 0 ? one.x() : one.y();
			int end = axis == 0 ? other.x() : other.y();
			from = Math.min(begin, end);
			to = Math.max(begin, end);
			least = at;
			most = at;
		}

		Stretch heap() {
			while (heap.heap != heap)
				heap = heap.heap;
			return heap;
		}

		boolean meets(Stretch other) {
			return from <= other.to && other.from <= to;
		}
	}

	Nudging(Obstacles obstacles, List<Router.Line> lines, List<List<Point>> ways, List<List<Point>> fixed) {
		this.obstacles = obstacles;
		this.lines = lines;
		this.ways = new ArrayList<>(ways);
		this.fixed = fixed;
	}

	List<List<Point>> apart() {
		for (int axis = 1; axis >= 0; axis--)
			apart(axis);
		return ways;
	}

	private void apart(int axis) {
		var stretches = new ArrayList<Stretch>();
		for (int way = 0; way < ways.size(); way++)
			for (int i = 0; i + 1 < ways.get(way).size(); i++)
				if (isStraight(ways.get(way).get(i), ways.get(way).get(i + 1), axis))
					stretches.add(movable(way, i));
		for (var line : fixed)
			for (int i = 0; i + 1 < line.size(); i++)
				if (isStraight(line.get(i), line.get(i + 1), axis))
					stretches.add(new Stretch(-1, i, line.get(i), line.get(i + 1)));
		stretches.sort(Comparator.<Stretch>comparingInt(stretch -> stretch.at).thenComparingInt(stretch -> stretch.from));
		join(stretches);
		var heaps = new HashMap<Stretch, List<Stretch>>();
		for (var stretch : stretches)
			heaps.computeIfAbsent(stretch.heap(), heap -> new ArrayList<>()).add(stretch);
		heaps.values().forEach(Nudging::spread);
		stretches.forEach(this::move);
	}

	private static boolean isStraight(Point one, Point other, int axis) {
		return axis == 0 ? one.y() == other.y() && one.x() != other.x() : one.x() == other.x() && one.y() != other.y();
	}

	private Stretch movable(int way, int index) {
		var points = ways.get(way);
		var stretch = new Stretch(way, index, points.get(index), points.get(index + 1));
		var line = lines.get(way);
		var ends = new ArrayList<Integer>();
		var near = new ArrayList<Integer>();
		(index == 0 ? ends : near).add(line.from());
		(index == points.size() - 2 ? ends : near).add(line.to());
		near.removeAll(ends);
		int[] range = obstacles.range(new Span(stretch.axis, stretch.at, stretch.from, stretch.to), near, Tracks.ROOM, ends);
		stretch.least = range[0];
		stretch.most = range[1];
		for (int box : ends) {
			int corner = Math.min(Router.CORNER, (obstacles.high(1 - stretch.axis, box) - obstacles.low(1 - stretch.axis, box)) / 2);
			stretch.least = Math.max(stretch.least, Math.min(stretch.at, obstacles.low(1 - stretch.axis, box) + corner));
			stretch.most = Math.min(stretch.most, Math.max(stretch.at, obstacles.high(1 - stretch.axis, box) - corner));
		}
		turns(stretch, points);
		return stretch;
	}

	private static void turns(Stretch stretch, List<Point> points) {
		int before = stretch.index == 0 ? 0 : turn(stretch, points.get(stretch.index - 1));
		int after = stretch.index + 2 == points.size() ? 0 : turn(stretch, points.get(stretch.index + 2));
		var one = points.get(stretch.index);
		boolean up = (stretch.axis == 0 ? one.x() : one.y()) == stretch.from;
		stretch.turnLow = up ? before : after;
		stretch.turnHigh = up ? after : before;
	}

	private static int turn(Stretch stretch, Point neighbour) {
		return Integer.signum((stretch.axis == 0 ? neighbour.y() : neighbour.x()) - stretch.at);
	}

	/** Puts into one heap what lies beside each other and near. */
	private static void join(List<Stretch> sorted) {
		for (int i = 0; i < sorted.size(); i++)
			for (int j = i + 1; j < sorted.size() && sorted.get(j).at - sorted.get(i).at <= NEAR; j++) {
				var one = sorted.get(i);
				var other = sorted.get(j);
				if (one.meets(other) && one.most >= other.least)
					one.heap().heap = other.heap();
			}
	}

	private static void spread(List<Stretch> heap) {
		if (heap.size() < 2)
			return;
		order(heap);
		for (int apart = APART; apart > 0; apart--)
			if (spread(heap, apart))
				return;
	}

	/** By place; those of one place so that they cross least. */
	private static void order(List<Stretch> heap) {
		for (int i = 1; i < heap.size(); i++)
			for (int j = i; j > 0 && heap.get(j - 1).at == heap.get(j).at && heap.get(j - 1).meets(heap.get(j)) && compare(heap.get(j), heap.get(j - 1)) < 0; j--)
				heap.set(j, heap.set(j - 1, heap.get(j)));
	}

	/** Negative when the first is better at the lower place. */
	private static int compare(Stretch one, Stretch other) {
		int low = one.turnLow != other.turnLow ? one.turnLow - other.turnLow : one.turnLow * Integer.compare(one.from, other.from);
		int high = one.turnHigh != other.turnHigh ? one.turnHigh - other.turnHigh : one.turnHigh * Integer.compare(other.to, one.to);
		return Integer.signum(low) + Integer.signum(high);
	}

	/** @return false when there is no room */
	private static boolean spread(List<Stretch> heap, int apart) {
		int[] places = wished(heap, apart);
		for (int i = 0; i < places.length; i++)
			for (int j = 0; j < i; j++)
				if (heap.get(i).meets(heap.get(j)))
					places[i] = Math.max(places[i], places[j] + apart);
		boolean fits = true;
		for (int i = places.length - 1; i >= 0; i--) {
			var stretch = heap.get(i);
			places[i] = Math.min(places[i], stretch.most);
			for (int j = i + 1; j < places.length; j++)
				if (stretch.meets(heap.get(j)))
					places[i] = Math.min(places[i], places[j] - apart);
			fits &= places[i] >= stretch.least;
			places[i] = Math.max(places[i], stretch.least);
		}
		if (fits || apart == 1)
			for (int i = 0; i < places.length; i++)
				heap.get(i).at = places[i];
		return fits;
	}

	/** Around where they are, those of one place beside each other. */
	private static int[] wished(List<Stretch> heap, int apart) {
		int[] places = new int[heap.size()];
		for (int begin = 0, end; begin < places.length; begin = end) {
			end = begin + 1;
			while (end < places.length && heap.get(end).at == heap.get(begin).at)
				end++;
			for (int i = begin; i < end; i++) {
				var stretch = heap.get(i);
				int wish = stretch.at + (2 * (i - begin) - (end - begin - 1)) * apart / 2;
				places[i] = Math.max(stretch.least, Math.min(stretch.most, wish));
			}
		}
		return places;
	}

	private void move(Stretch stretch) {
		if (stretch.way < 0)
			return;
		var points = new ArrayList<>(ways.get(stretch.way));
		for (int i = stretch.index; i < stretch.index + 2; i++)
			points.set(i, stretch.axis == 0 ? new Point(points.get(i).x(), stretch.at) : new Point(stretch.at, points.get(i).y()));
		ways.set(stretch.way, points);
	}
}
