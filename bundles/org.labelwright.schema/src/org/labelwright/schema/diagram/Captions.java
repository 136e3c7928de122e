package org.labelwright.schema.diagram;

import java.util.ArrayList;
import java.util.List;

/** Finds places for texts at lines: near their end, on no node and no other text, and on no line where that can be. */
final class Captions {

	/** From a node to a text at it: the length of an arrow. */
	private static final int END = 12;
	private static final int BESIDE = 3;
	private static final int STEP = 14;
	/** Places that are tried along one stretch. */
	private static final int MOST = 8;

	private final List<Box> nodes;
	private final List<List<Point>> ways;
	private final List<Box> taken = new ArrayList<>();

	Captions(List<Box> nodes, List<List<Point>> ways) {
		this.nodes = nodes;
		this.ways = ways;
	}

	/**
	 * @param way  of the line, that end last at which the text belongs
	 * @return null when there is no room anywhere along it
	 */
	Box place(List<Point> way, Size size) {
		var places = places(way, size);
		for (var place : places)
			if (isFree(place) && ways.stream().noneMatch(line -> crosses(line, place)))
				return take(place);
		for (var place : places)
			if (isFree(place))
				return take(place);
		return null;
	}

	private Box take(Box place) {
		taken.add(place);
		return place;
	}

	private boolean isFree(Box place) {
		return nodes.stream().noneMatch(place::intersects) && taken.stream().noneMatch(place::intersects);
	}

	private static boolean crosses(List<Point> line, Box box) {
		for (int i = 0; i + 1 < line.size(); i++) {
			var one = line.get(i);
			var other = line.get(i + 1);
			if (Math.min(one.x(), other.x()) < box.right() && Math.max(one.x(), other.x()) > box.x() && Math.min(one.y(), other.y()) < box.bottom()
					&& Math.max(one.y(), other.y()) > box.y())
				return true;
		}
		return false;
	}

	/** Beside each stretch at right angles, from the end on. */
	private static List<Box> places(List<Point> way, Size size) {
		var places = new ArrayList<Box>();
		for (int i = way.size() - 1; i > 0; i--)
			along(way.get(i), way.get(i - 1), size, places);
		return places;
	}

	private static void along(Point end, Point begin, Size size, List<Box> places) {
		int right = Integer.signum(begin.x() - end.x());
		int down = Integer.signum(begin.y() - end.y());
		int length = Math.abs(begin.x() - end.x()) + Math.abs(begin.y() - end.y());
		int last = Math.max(END, length - (down == 0 ? size.width() : size.height()));
		for (int at = END; at <= last; at += Math.max(STEP, (last - END) / MOST)) {
			int x = end.x() + right * at;
			int y = end.y() + down * at;
			if (down == 0) {
				int left = right < 0 ? x - size.width() : x;
				places.add(new Box(left, y - size.height() - BESIDE + 1, size.width(), size.height()));
				places.add(new Box(left, y + BESIDE, size.width(), size.height()));
			} else if (right == 0) {
				int top = down < 0 ? y - size.height() : y;
				places.add(new Box(x + BESIDE, top, size.width(), size.height()));
				places.add(new Box(x - BESIDE - size.width(), top, size.width(), size.height()));
			}
		}
	}
}
