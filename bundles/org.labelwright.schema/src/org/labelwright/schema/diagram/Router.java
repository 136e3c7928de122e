package org.labelwright.schema.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Leads lines between nodes at right angles: around all nodes, by short ways with few bends, and apart where they run beside each other. Lines from one node
 * to itself are loops. Where nodes lie on each other or so close that nothing can pass, a line may be straight and cross them. The same nodes and lines always
 * give the same ways.
 */
public final class Router {

	/** Pixels that an end stays away from the corners of a node. */
	static final int CORNER = 5;

	/**
	 * A line to lead.
	 *
	 * @param from number of a node
	 * @param to   number of a node
	 */
	public record Line(int from, int to) {
	}

	private final List<Box> boxes;
	private final Obstacles obstacles;
	private final BooleanSupplier cancelled;
	private Search search;

	private Router(List<Box> boxes, BooleanSupplier cancelled) {
		this.boxes = boxes;
		this.obstacles = new Obstacles(boxes);
		this.cancelled = cancelled;
	}

	/**
	 * Leads lines.
	 *
	 * @param boxes     of the nodes
	 * @param lines     what to lead
	 * @param fixed     lines that run already, from which the others keep away where there is room
	 * @param cancelled asked now and then; what is not led then has no points
	 * @return points of each line: its ends and bends
	 */
	public static List<List<Point>> route(List<Box> boxes, List<Line> lines, List<List<Point>> fixed, BooleanSupplier cancelled) {
		var router = new Router(boxes, cancelled);
		var ways = new ArrayList<List<Point>>();
		for (var line : lines)
			ways.add(cancelled.getAsBoolean() ? List.of() : router.way(line));
		return cancelled.getAsBoolean() ? ways : new Nudging(router.obstacles, lines, ways, fixed).apart();
	}

	private List<Point> way(Line line) {
		var straight = line.from == line.to ? List.<Point>of() : straight(line);
		if (!straight.isEmpty())
			return straight;
		if (search == null)
			search = new Search(obstacles, new Tracks(obstacles));
		var way = search.way(line.from, line.to);
		return way.isEmpty() && line.from != line.to ? direct(line) : way;
	}

	/** Between sides that face each other, when nothing is between them. */
	private List<Point> straight(Line line) {
		for (int axis = 0; axis < 2; axis++) {
			int across = 1 - axis;
			int least = Math.max(obstacles.low(across, line.from), obstacles.low(across, line.to)) + CORNER;
			int most = Math.min(obstacles.high(across, line.from), obstacles.high(across, line.to)) - CORNER;
			boolean forward = obstacles.high(axis, line.from) < obstacles.low(axis, line.to);
			boolean back = obstacles.high(axis, line.to) < obstacles.low(axis, line.from);
			if (least > most || !forward && !back)
				continue;
			int begin = forward ? obstacles.high(axis, line.from) : obstacles.low(axis, line.from);
			int end = forward ? obstacles.low(axis, line.to) : obstacles.high(axis, line.to);
			int at = (least + most) / 2;
			if (obstacles.isFree(axis, at, Math.min(begin, end), Math.max(begin, end), line.from, line.to))
				return axis == 0 ? List.of(new Point(begin, at), new Point(end, at)) : List.of(new Point(at, begin), new Point(at, end));
		}
		return List.of();
	}

	/** From middle to middle, cut off at the edges. */
	private List<Point> direct(Line line) {
		return List.of(edge(line.from, line.to), edge(line.to, line.from));
	}

	private Point edge(int box, int towards) {
		var own = boxes.get(box);
		double x = own.x() + own.width() / 2.0;
		double y = own.y() + own.height() / 2.0;
		double right = boxes.get(towards).x() + boxes.get(towards).width() / 2.0 - x;
		double down = boxes.get(towards).y() + boxes.get(towards).height() / 2.0 - y;
		double share = Math.max(Math.abs(right) / Math.max(1, own.width()), Math.abs(down) / Math.max(1, own.height()));
		return share == 0 ? new Point((int) x, (int) y) : new Point((int) Math.round(x + right / share / 2), (int) Math.round(y + down / share / 2));
	}
}
