package org.labelwright.schema.diagram;

import java.util.ArrayList;
import java.util.List;

/** Finds the way between two boxes on tracks that is short and has few bends, by A* (Hart, Nilsson and Raphael, 1968). */
final class Search {

	/** Pixels that a bend is worth. */
	private static final int BEND = 60;
	private static final int LEFT = 0;
	private static final int RIGHT = 1;
	private static final int TOP = 2;
	private static final int BOTTOM = 3;
	private static final int[] ALL = { LEFT, RIGHT, TOP, BOTTOM };
	private static final int START = -1;

	private final Obstacles obstacles;
	private final Tracks tracks;
	private final LongHeap open = new LongHeap();
	/** By twice the crossing and the axis along which it was reached. */
	private final int[] costs;
	private final int[] before;
	/** In which search these were set. */
	private final int[] rounds;
	private int round;
	private int target;
	private final int[] goalSide = new int[4];
	private int bestCost;
	private int bestState;
	private int bestSide;

	Search(Obstacles obstacles, Tracks tracks) {
		this.obstacles = obstacles;
		this.tracks = tracks;
		costs = new int[2 * tracks.count()];
		before = new int[2 * tracks.count()];
		rounds = new int[2 * tracks.count()];
	}

	/** The bends of a line with its ends; empty when there is no way. */
	List<Point> way(int from, int to) {
		if (from != to)
			return way(from, ALL, to, ALL);
		for (int side : new int[] { BOTTOM, TOP, LEFT })
			for (int other : new int[] { RIGHT, LEFT }) {
				var loop = side == other ? List.<Point>of() : way(from, new int[] { other }, to, new int[] { side });
				if (!loop.isEmpty())
					return loop;
			}
		return List.of();
	}

	private List<Point> way(int from, int[] fromSides, int to, int[] toSides) {
		round++;
		open.clear();
		target = to;
		bestCost = Integer.MAX_VALUE;
		java.util.Arrays.fill(goalSide, -1);
		for (int side : toSides)
			goalSide[side] = tracks.port(to, side);
		for (int side : fromSides)
			begin(from, side);
		while (!open.isEmpty()) {
			long next = open.poll();
			if ((int) (next >> 32) >= bestCost)
				break;
			int state = (int) next;
			if ((int) (next >> 32) == costs[state] + toGo(state)) // else it was reached better since
				expand(state);
		}
		return bestCost == Integer.MAX_VALUE ? List.of() : way();
	}

	private void begin(int box, int side) {
		int span = tracks.port(box, side);
		if (span < 0)
			return;
		int axis = side / 2;
		int first = tracks.end(axis, span, side % 2 == 0);
		if (first >= 0)
			reach(2 * first + axis, Math.abs(tracks.place(axis, first) - edge(box, side)), START - side);
	}

	private int edge(int box, int side) {
		return side % 2 == 0 ? obstacles.low(side / 2, box) : obstacles.high(side / 2, box);
	}

	private void reach(int state, int cost, int from) {
		if (rounds[state] == round && costs[state] <= cost)
			return;
		rounds[state] = round;
		costs[state] = cost;
		before[state] = from;
		open.add((long) (cost + toGo(state)) << 32 | state);
	}

	/** The way along both axes, and a bend where the target is not straight ahead. Half as much again: ways come a little longer than the shortest, and many times as fast. */
	private int toGo(int state) {
		int crossing = state / 2;
		int across = 1 - state % 2;
		return (toGo(0, crossing) + toGo(1, crossing)) * 3 / 2 + (tracks.place(across, crossing) == obstacles.middle(across, target) ? 0 : BEND);
	}

	private int toGo(int axis, int crossing) {
		int place = tracks.place(axis, crossing);
		return Math.max(0, Math.max(obstacles.low(axis, target) - place, place - obstacles.high(axis, target)));
	}

	private void expand(int state) {
		int crossing = state / 2;
		int axis = state % 2;
		int cost = costs[state];
		arrive(state, crossing, axis, cost);
		arrive(state, crossing, 1 - axis, cost + BEND);
		for (int step = -1; step <= 1; step += 2) {
			int next = tracks.beside(axis, crossing, step);
			if (next >= 0)
				reach(2 * next + axis, cost + Math.abs(tracks.place(axis, next) - tracks.place(axis, crossing)), state);
		}
		reach(2 * crossing + 1 - axis, cost + BEND, state);
	}

	private void arrive(int state, int crossing, int axis, int cost) {
		for (int side = 2 * axis; side < 2 * axis + 2; side++)
			if (goalSide[side] >= 0 && goalSide[side] == tracks.spanOf(axis, crossing)) {
				int whole = cost + Math.abs(tracks.place(axis, crossing) - edge(target, side));
				if (whole < bestCost) {
					bestCost = whole;
					bestState = state;
					bestSide = side;
				}
			}
	}

	private List<Point> way() {
		var points = new ArrayList<Point>();
		points.add(port(target, bestSide));
		int state = bestState;
		int begun = 0;
		while (state >= 0) {
			points.add(new Point(tracks.place(0, state / 2), tracks.place(1, state / 2)));
			begun = state;
			state = before[state];
		}
		var span = tracks.span(begun % 2, tracks.spanOf(begun % 2, begun / 2));
		int side = START - state;
		int edge = side % 2 == 0 ? span.to() : span.from();
		points.add(begun % 2 == 0 ? new Point(edge, span.at()) : new Point(span.at(), edge));
		return bends(points.reversed());
	}

	private Point port(int box, int side) {
		int edge = edge(box, side);
		int middle = obstacles.middle(1 - side / 2, box);
		return side / 2 == 0 ? new Point(edge, middle) : new Point(middle, edge);
	}

	/** Without points that lie on the way between their neighbours. */
	private static List<Point> bends(List<Point> points) {
		var found = new ArrayList<Point>();
		for (var point : points) {
			int size = found.size();
			if (size > 0 && found.getLast().equals(point))
				continue;
			if (size > 1 && (found.get(size - 2).x() == point.x() && found.getLast().x() == point.x()
					|| found.get(size - 2).y() == point.y() && found.getLast().y() == point.y()))
				found.removeLast();
			found.add(point);
		}
		return found;
	}
}
