package org.labelwright.schema.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.labelwright.model.Identified;

/** The lines of a diagram, ready to be led: what it was made of may change meanwhile, so that this can be done on any thread. */
public final class Routing {

	private static final int TRUNK = 14;
	private static final int BUS = DiagramLayout.GAP / 2 + 1;

	private final List<Box> boxes = new ArrayList<>();
	private final List<Link> links;
	private final List<Router.Line> lines = new ArrayList<>();
	/** Texts at the begin and the end of each line, with their sizes. */
	private final List<List<Caption>> texts = new ArrayList<>();

	/**
	 * @param box     where a node lies
	 * @param measure how large a text at a line is
	 */
	public Routing(Diagram diagram, Function<Identified, Box> box, Function<String, Size> measure) {
		var numbers = new HashMap<Identified, Integer>();
		for (var node : diagram.nodes()) {
			numbers.put(node, boxes.size());
			boxes.add(box.apply(node));
		}
		links = diagram.links();
		for (var link : links) {
			lines.add(new Router.Line(numbers.get(link.from()), numbers.get(link.to())));
			texts.add(List.of(text(DiagramTexts.atSource(link), measure), text(DiagramTexts.atTarget(link), measure)));
		}
	}

	private static Caption text(String text, Function<String, Size> measure) {
		var size = text.isEmpty() ? new Size(0, 0) : measure.apply(text);
		return new Caption(text, new Box(0, 0, size.width(), size.height()));
	}

	/** How much there is to do, roughly: pairs of nodes and lines. */
	public long cost() {
		return (long) boxes.size() * lines.size();
	}

	/** @param cancelled asked now and then; what comes is of no use then */
	public Routes run(BooleanSupplier cancelled) {
		var obstacles = new Obstacles(boxes);
		var ways = new ArrayList<List<Point>>();
		var fixed = new ArrayList<List<Point>>();
		var others = new ArrayList<Router.Line>();
		for (int i = 0; i < lines.size(); i++) {
			var tree = links.get(i).kind() == Link.Kind.PARENT ? tree(lines.get(i), obstacles) : null;
			ways.add(tree);
			if (tree == null)
				others.add(lines.get(i));
			else
				fixed.add(tree);
		}
		var led = Router.route(boxes, others, fixed, cancelled).iterator();
		ways.replaceAll(way -> way == null ? led.next() : way);
		return routes(ways, cancelled);
	}

	/** From a label to that above it, along the room that the layout leaves; null where it lies otherwise, or something is in the way. */
	private List<Point> tree(Router.Line line, Obstacles obstacles) {
		var child = boxes.get(line.from());
		var parent = boxes.get(line.to());
		if (child.x() < parent.x() + TRUNK * 2 || child.y() < parent.bottom() + BUS)
			return null;
		int trunk = parent.x() + DiagramLayout.INDENT - TRUNK;
		int column = child.x() - TRUNK;
		int middle = child.y() + Math.min(child.height() / 2, 2 * TRUNK);
		var way = new ArrayList<>(List.of(new Point(child.x(), middle), new Point(column, middle)));
		if (column > trunk) {
			way.add(new Point(column, parent.bottom() + BUS));
			way.add(new Point(trunk, parent.bottom() + BUS));
		}
		way.add(new Point(trunk, parent.bottom()));
		for (int i = 0; i + 1 < way.size(); i++)
			if (!isFree(way.get(i), way.get(i + 1), line, obstacles))
				return null;
		return way;
	}

	private static boolean isFree(Point one, Point other, Router.Line line, Obstacles obstacles) {
		return one.y() == other.y() ? obstacles.isFree(0, one.y(), Math.min(one.x(), other.x()), Math.max(one.x(), other.x()), line.from(), line.to())
				: obstacles.isFree(1, one.x(), Math.min(one.y(), other.y()), Math.max(one.y(), other.y()), line.from(), line.to());
	}

	private Routes routes(List<List<Point>> ways, BooleanSupplier cancelled) {
		var found = new LinkedHashMap<Link, List<Point>>();
		Map<Link, List<Caption>> captions = new HashMap<>();
		var places = new Captions(boxes, ways);
		for (int i = 0; i < links.size() && !cancelled.getAsBoolean(); i++) {
			var way = ways.get(i);
			found.put(links.get(i), way);
			var at = new ArrayList<Caption>();
			place(places, way.reversed(), texts.get(i).get(0), at);
			place(places, way, texts.get(i).get(1), at);
			if (!at.isEmpty())
				captions.put(links.get(i), at);
		}
		return new Routes(found, captions);
	}

	private static void place(Captions places, List<Point> way, Caption text, List<Caption> to) {
		if (text.text().isEmpty())
			return;
		var box = places.place(way, new Size(text.box().width(), text.box().height()));
		if (box != null)
			to.add(new Caption(text.text(), box));
	}
}
