package org.labelwright.schema.diagram;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.labelwright.schema.diagram.Obstacles.Span;

/**
 * Where lines may run: along the sides of nodes, and from the middles of their sides; as a graph of where these cross (the orthogonal
 * visibility graph of Wybrow, Marriott and Stuckey, Orthogonal connector routing, 2009).
 */
final class Tracks {

	/** From a node to the lines that run along it. */
	static final int ROOM = 10;

	/** Spans by axis, those of one axis in the order of their places. */
	private final List<List<Span>> spans = List.of(new ArrayList<>(), new ArrayList<>());
	private final List<Map<Span, Integer>> numbers = List.of(new LinkedHashMap<>(), new LinkedHashMap<>());
	/** By box and side, the number of a span; -1 for none. */
	private final int[][] ports;
	/** Crossings on each span, by axis. */
	private final int[][][] crossings = new int[2][][];
	/** By axis and crossing, its span and its number on it. */
	private final int[][] spanOf = new int[2][];
	private final int[][] numberOn = new int[2][];
	private int count;

	Tracks(Obstacles obstacles) {
		var made = new Span[obstacles.count()][4];
		for (int box = 0; box < obstacles.count(); box++)
			for (int axis = 0; axis < 2; axis++) {
				for (int at : new int[] { obstacles.low(1 - axis, box) - ROOM, obstacles.high(1 - axis, box) + ROOM })
					obstacles.free(axis, at, obstacles.low(axis, box) - ROOM, obstacles.high(axis, box) + ROOM).forEach(this::add);
				for (int side = 0; side < 2; side++) {
					var port = obstacles.port(box, axis, side == 1);
					made[box][2 * axis + side] = port;
					if (port != null)
						add(port);
				}
			}
		for (int axis = 0; axis < 2; axis++) {
			spans.get(axis).sort(Comparator.comparingInt(Span::at).thenComparingInt(Span::from));
			for (int i = 0; i < spans.get(axis).size(); i++)
				numbers.get(axis).put(spans.get(axis).get(i), i);
		}
		ports = new int[obstacles.count()][4];
		for (int box = 0; box < ports.length; box++)
			for (int side = 0; side < 4; side++)
				ports[box][side] = made[box][side] == null ? -1 : numbers.get(side / 2).get(made[box][side]);
		cross();
	}

	private void add(Span span) {
		if (numbers.get(span.axis()).putIfAbsent(span, 0) == null)
			spans.get(span.axis()).add(span);
	}

	private void cross() {
		var across = spans.get(0);
		var down = spans.get(1);
		int[] places = across.stream().mapToInt(Span::at).toArray();
		var onAcross = new IntList[across.size()];
		Arrays.setAll(onAcross, i -> new IntList());
		var onDown = new IntList[down.size()];
		var first = new IntList();
		var second = new IntList();
		for (int d = 0; d < down.size(); d++) {
			var span = down.get(d);
			onDown[d] = new IntList();
			for (int a = from(places, span.from()); a < places.length && places[a] <= span.to(); a++)
				if (across.get(a).from() <= span.at() && span.at() <= across.get(a).to()) {
					onAcross[a].add(count);
					onDown[d].add(count++);
					first.add(a);
					second.add(d);
				}
		}
		spanOf[0] = first.toArray();
		spanOf[1] = second.toArray();
		crossings[0] = number(0, onAcross);
		crossings[1] = number(1, onDown);
	}

	private static int from(int[] places, int least) {
		int at = Arrays.binarySearch(places, least);
		if (at < 0)
			return -at - 1;
		while (at > 0 && places[at - 1] == least)
			at--;
		return at;
	}

	private int[][] number(int axis, IntList[] lists) {
		numberOn[axis] = new int[count];
		var all = new int[lists.length][];
		for (int span = 0; span < lists.length; span++) {
			all[span] = lists[span].toArray();
			for (int i = 0; i < all[span].length; i++)
				numberOn[axis][all[span][i]] = i;
		}
		return all;
	}

	/** How many crossings there are; they are numbered from 0. */
	int count() {
		return count;
	}

	/** The number of the span that leads away from a side of a box; -1 for none. Sides are left, right, top and bottom. */
	int port(int box, int side) {
		return ports[box][side];
	}

	Span span(int axis, int number) {
		return spans.get(axis).get(number);
	}

	int spanOf(int axis, int crossing) {
		return spanOf[axis][crossing];
	}

	/** The crossing beside another on the span of an axis; -1 at its end. */
	int beside(int axis, int crossing, int step) {
		int[] all = crossings[axis][spanOf[axis][crossing]];
		int number = numberOn[axis][crossing] + step;
		return number < 0 || number >= all.length ? -1 : all[number];
	}

	/** The first or last crossing of a span; -1 for none. */
	int end(int axis, int span, boolean last) {
		int[] all = crossings[axis][span];
		return all.length == 0 ? -1 : all[last ? all.length - 1 : 0];
	}

	/** Where a crossing lies along an axis. */
	int place(int axis, int crossing) {
		return spans.get(1 - axis).get(spanOf[1 - axis][crossing]).at();
	}
}
