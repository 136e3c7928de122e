package org.labelwright.schema.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.labelwright.model.Identified;
import org.labelwright.model.schema.RelationType;

/** Sizes and texts of nodes where there is no display to measure them with. */
final class NodeShapes {

	/** Size of the font. */
	static final double FONT = 12;
	private static final int LINE = 16;
	private static final int LEFT = 12;
	private static final int RIGHT = 8;
	private static final int TOP = 3;
	private static final int BOTTOM = 4;
	private static final int LEAST = 90;

	private final Diagram diagram;
	private final Map<Identified, NodeText> texts = new HashMap<>();

	NodeShapes(Diagram diagram) {
		this.diagram = diagram;
	}

	private NodeText text(Identified node) {
		return texts.computeIfAbsent(node, key -> DiagramTexts.of(diagram, key));
	}

	Size size(Identified node) {
		var text = text(node);
		double width = Math.max(width(text.name(), true), width(text.kind(), false));
		for (var row : text.rows())
			width = Math.max(width, width(row.text(), false));
		return new Size(Math.max(LEAST, LEFT + (int) Math.ceil(width) + RIGHT), TOP + LINE * (heads(text) + text.rows().size()) + BOTTOM);
	}

	private static int heads(NodeText text) {
		return text.kind().isEmpty() ? 1 : 2;
	}

	private static double width(String text, boolean bold) {
		return TextWidths.of(text, FONT, bold);
	}

	/** How large a text at a line is. */
	static Size caption(String text) {
		return new Size((int) Math.ceil(width(text, false)), LINE - 1);
	}

	Drawing.Node draw(Identified node, Box box) {
		var text = text(node);
		var drawn = new ArrayList<Drawing.Text>();
		add(drawn, box, text.name(), true, text.isAbstract(), text.retired());
		if (!text.kind().isEmpty())
			add(drawn, box, text.kind(), false, false, true);
		text.rows().forEach(row -> add(drawn, box, row.text(), false, false, row.retired()));
		int head = text.rows().isEmpty() ? box.bottom() : box.y() + TOP + LINE * heads(text);
		return new Drawing.Node(box, head, node instanceof RelationType, text.color(), text.retired(), drawn);
	}

	private static void add(List<Drawing.Text> drawn, Box box, String text, boolean bold, boolean italic, boolean faint) {
		var at = new Box(box.x() + LEFT, box.y() + TOP + LINE * drawn.size(), (int) Math.ceil(width(text, bold)), LINE);
		drawn.add(new Drawing.Text(text, at, FONT, bold, italic, faint));
	}
}
