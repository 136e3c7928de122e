package org.labelwright.schema.ui.internal.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.geometry.Rectangle;
import org.labelwright.model.Identified;
import org.labelwright.model.schema.RelationType;
import org.labelwright.schema.diagram.Arrangement;
import org.labelwright.schema.diagram.Box;
import org.labelwright.schema.diagram.Caption;
import org.labelwright.schema.diagram.Diagram;
import org.labelwright.schema.diagram.DiagramTexts;
import org.labelwright.schema.diagram.Link;
import org.labelwright.schema.diagram.NodeText;
import org.labelwright.schema.diagram.Point;
import org.labelwright.schema.diagram.Routes;
import org.labelwright.schema.diagram.Routing;
import org.labelwright.schema.diagram.Size;

/** What the parts of one diagram share. */
final class View {

	private final Diagram diagram;
	private final Edits edits;
	private final Looks looks;
	/** Sizes are asked of figures that are shown nowhere. */
	private final Map<Identified, Size> sizes = new HashMap<>();
	private final Arrangement arrangement;
	private Routes routes = Routes.NONE;

	View(Diagram diagram, Edits edits, Looks looks) {
		this.diagram = diagram;
		this.edits = edits;
		this.looks = looks;
		arrangement = new Arrangement(diagram, this::size);
	}

	Diagram diagram() {
		return diagram;
	}

	Edits edits() {
		return edits;
	}

	Looks looks() {
		return looks;
	}

	/** Forgets how large a node is, as it has changed. */
	void changed(Object node) {
		sizes.remove(node);
	}

	/** Forgets how large all nodes are. */
	void allChanged() {
		sizes.clear();
	}

	/** What a node says. */
	NodeText text(Identified node) {
		return DiagramTexts.of(diagram, node);
	}

	private Size size(Identified node) {
		return sizes.computeIfAbsent(node, key -> {
			var figure = new NodeFigure(node instanceof RelationType);
			figure.setFont(looks.plain());
			var text = text(node);
			figure.show(text, looks);
			for (var shown : text.rows()) {
				var row = new AttributeFigure();
				row.show(shown, looks);
				figure.rows().add(row);
			}
			var size = figure.getPreferredSize();
			return new Size(size.width, size.height);
		});
	}

	Arrangement arrangement() {
		return arrangement;
	}

	/** The lines as they are to be led. */
	Routing routing() {
		return new Routing(diagram, arrangement::box, text -> {
			var size = FigureUtilities.getTextExtents(text, looks.plain());
			return new Size(size.width, size.height);
		});
	}

	void setRoutes(Routes led) {
		routes = led;
	}

	Routes routes() {
		return routes;
	}

	/** Where a line runs; empty while that is not known. */
	List<Point> way(Link link) {
		return routes.ways().getOrDefault(link, List.of());
	}

	List<Caption> captions(Link link) {
		return routes.captions().getOrDefault(link, List.of());
	}

	Rectangle bounds(Identified node) {
		return rectangle(arrangement.box(node));
	}

	static Rectangle rectangle(Box box) {
		return new Rectangle(box.x(), box.y(), box.width(), box.height());
	}
}
