package org.labelwright.schema.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.labelwright.schema.diagram.Box;
import org.labelwright.schema.diagram.Point;
import org.labelwright.schema.diagram.Router;
import org.labelwright.schema.diagram.Router.Line;

class RouterTest {

	private static final BooleanSupplier NEVER = () -> false;

	private static List<List<Point>> route(List<Box> boxes, Line... lines) {
		return Router.route(boxes, List.of(lines), List.of(), NEVER);
	}

	/** Nodes with room between them, put anywhere. */
	private static List<Box> boxes(Random random, int count) {
		var boxes = new ArrayList<Box>();
		int wide = 150 + (int) (Math.sqrt(count) * 190);
		while (boxes.size() < count) {
			var box = new Box(random.nextInt(wide), random.nextInt(wide), 60 + random.nextInt(120), 24 + random.nextInt(70));
			if (boxes.stream().noneMatch(box.grown(18)::intersects))
				boxes.add(box);
		}
		return boxes;
	}

	private static Box stretch(Point one, Point other) {
		int x = Math.min(one.x(), other.x());
		int y = Math.min(one.y(), other.y());
		return new Box(x, y, Math.max(1, Math.abs(one.x() - other.x())), Math.max(1, Math.abs(one.y() - other.y())));
	}

	/** Right angles, from the edge of the one to the edge of the other, through no node. */
	private static void check(List<Box> boxes, Line line, List<Point> way, String where) {
		assertTrue(way.size() >= 2, where + " is not led");
		assertTrue(isOnEdge(boxes.get(line.from()), way.getFirst()), where + " begins elsewhere");
		assertTrue(isOnEdge(boxes.get(line.to()), way.getLast()), where + " ends elsewhere");
		for (int i = 0; i + 1 < way.size(); i++) {
			assertTrue(way.get(i).x() == way.get(i + 1).x() || way.get(i).y() == way.get(i + 1).y(), where + " is slanted");
			for (var box : boxes)
				assertFalse(box.grown(-1).intersects(stretch(way.get(i), way.get(i + 1))), where + " passes " + box + ": " + way);
		}
	}

	private static boolean isOnEdge(Box box, Point point) {
		boolean across = point.x() >= box.x() && point.x() <= box.right();
		boolean down = point.y() >= box.y() && point.y() <= box.bottom();
		return across && down && (point.x() == box.x() || point.x() == box.right() || point.y() == box.y() || point.y() == box.bottom());
	}

	@Test
	void noLinePassesThroughANode() {
		for (int seed = 0; seed < 40; seed++) {
			var random = new Random(seed);
			var boxes = boxes(random, 2 + seed);
			var lines = new ArrayList<Line>();
			for (int i = 0; i < 2 * boxes.size(); i++)
				lines.add(new Line(random.nextInt(boxes.size()), random.nextInt(boxes.size())));
			var ways = Router.route(boxes, lines, List.of(), NEVER);
			for (int i = 0; i < lines.size(); i++)
				check(boxes, lines.get(i), ways.get(i), "seed " + seed + ", line " + i);
			assertEquals(ways, Router.route(boxes, lines, List.of(), NEVER), "the same ways each time");
		}
	}

	@Test
	void aLineIsStraightWhereItCanBe() {
		assertEquals(List.of(new Point(100, 20), new Point(200, 20)), route(List.of(new Box(0, 0, 100, 40), new Box(200, 0, 80, 40)), new Line(0, 1)).getFirst());
		assertEquals(2, route(List.of(new Box(0, 0, 100, 40), new Box(60, 90, 80, 40)), new Line(0, 1)).getFirst().size());
	}

	@Test
	void whatLiesBetweenIsPassedByTheShortWay() {
		var boxes = List.of(new Box(0, 0, 100, 40), new Box(300, 0, 100, 40), new Box(180, -400, 40, 450));
		var way = route(boxes, new Line(0, 1)).getFirst();
		check(boxes, new Line(0, 1), way, "the line");
		assertTrue(way.stream().allMatch(point -> point.y() < 100), "below, where the way is short: " + way);
	}

	@Test
	void parallelLinesRunApart() {
		var boxes = List.of(new Box(0, 0, 100, 80), new Box(300, 0, 100, 80), new Box(0, 200, 100, 40), new Box(300, 200, 100, 40));
		var ways = route(boxes, new Line(0, 1), new Line(1, 0), new Line(0, 1), new Line(0, 3), new Line(2, 1));
		var places = ways.subList(0, 3).stream().map(way -> way.getFirst().y()).sorted().toList();
		assertTrue(places.get(1) - places.get(0) >= 6 && places.get(2) - places.get(1) >= 6, places.toString());
		for (int i = 0; i < ways.size(); i++)
			for (int j = 0; j < i; j++)
				assertFalse(overlap(ways.get(i), ways.get(j)), ways.get(i) + " lies on " + ways.get(j));
	}

	private static boolean overlap(List<Point> one, List<Point> other) {
		for (int i = 0; i + 1 < one.size(); i++)
			for (int j = 0; j + 1 < other.size(); j++) {
				var a = stretch(one.get(i), one.get(i + 1));
				var b = stretch(other.get(j), other.get(j + 1));
				if (a.width() == 1 && b.width() == 1 && a.x() == b.x() && a.y() < b.bottom() && b.y() < a.bottom()
						|| a.height() == 1 && b.height() == 1 && a.y() == b.y() && a.x() < b.right() && b.x() < a.right())
					return true;
			}
		return false;
	}

	@Test
	void aLineToItselfIsALoop() {
		var boxes = List.of(new Box(0, 0, 100, 40));
		var loop = route(boxes, new Line(0, 0)).getFirst();
		assertTrue(loop.size() >= 4, loop.toString());
		check(boxes, new Line(0, 0), loop, "the loop");
	}

	@Test
	void nodesOnEachOtherAreJoinedNevertheless() {
		var ways = route(List.of(new Box(0, 0, 100, 40), new Box(20, 10, 100, 40), new Box(0, 0, 100, 40)), new Line(0, 1), new Line(0, 2));
		assertTrue(ways.stream().allMatch(way -> way.size() >= 2), ways.toString());
	}

	@Test
	void whatIsCancelledIsNotLed() {
		assertEquals(List.of(List.of()), Router.route(List.of(new Box(0, 0, 100, 40), new Box(200, 0, 80, 40)), List.of(new Line(0, 1)), List.of(), () -> true));
	}
}
