package org.labelwright.schema.diagram;

import java.util.ArrayList;
import java.util.List;

import org.labelwright.model.schema.RelationType;

/**
 * A diagram that is ready to be written.
 *
 * @param area what is shown of it
 */
public record Drawing(Box area, List<Node> nodes, List<Line> lines) {

	private static final int MARGIN = 16;

	/**
	 * A text of one line, which fills the width of its box.
	 *
	 * @param size of the font, in pixels
	 */
	public record Text(String text, Box box, double size, boolean bold, boolean italic, boolean faint) {
	}

	/**
	 * A label or relation type.
	 *
	 * @param head  the lower edge of what has the colour
	 * @param round as relations are
	 * @param color #RRGGBB, or anything else for grey
	 */
	public record Node(Box box, int head, boolean round, String color, boolean retired, List<Text> texts) {
	}

	/** What is at the end of a line. */
	public enum End {
		NOTHING, ARROW, TRIANGLE
	}

	/**
	 * A line between nodes.
	 *
	 * @param color #RRGGBB; null for a faint one
	 */
	public record Line(List<Point> points, String color, boolean dashed, End end, List<Text> texts) {
	}

	/**
	 * Draws lines between nodes that are drawn already.
	 *
	 * @param size of the font of texts at lines, in pixels
	 */
	public static Drawing of(List<Node> nodes, Routes routes, double size) {
		var lines = new ArrayList<Line>();
		routes.ways().forEach((link, way) -> lines.add(line(link, way, routes.captions().getOrDefault(link, List.of()), size)));
		return new Drawing(area(nodes, lines), nodes, lines);
	}

	private static Line line(Link link, List<Point> way, List<Caption> captions, double size) {
		var texts = captions.stream().map(caption -> new Text(caption.text(), caption.box(), size, false, false, true)).toList();
		return switch (link.kind()) {
		case PARENT -> new Line(way, null, false, End.TRIANGLE, texts);
		case REFERENCE -> new Line(way, null, true, End.ARROW, texts);
		case SOURCE, TARGET -> {
			var type = (RelationType) link.of();
			yield new Line(way, type.isRetired() ? null : String.valueOf(type.getColor()), false,
					link.kind() == Link.Kind.TARGET && type.isDirected() ? End.ARROW : End.NOTHING, texts);
		}
		};
	}

	private static Box area(List<Node> nodes, List<Line> lines) {
		Box area = null;
		for (var node : nodes)
			area = area == null ? node.box() : area.union(node.box());
		for (var line : lines) {
			for (var point : line.points())
				area = area.union(new Box(point.x(), point.y(), 1, 1));
			for (var text : line.texts())
				area = area.union(text.box());
		}
		return (area == null ? new Box(0, 0, 1, 1) : area).grown(MARGIN);
	}

	/** Draws all that a diagram shows, with sizes that need no display. */
	static Drawing of(Diagram diagram) {
		var shapes = new NodeShapes(diagram);
		var arrangement = new Arrangement(diagram, shapes::size);
		arrangement.layOut();
		var routes = new Routing(diagram, arrangement::box, NodeShapes::caption).run(() -> false);
		var nodes = diagram.nodes().stream().map(node -> shapes.draw(node, arrangement.box(node))).toList();
		return of(nodes, routes, NodeShapes.FONT);
	}
}
