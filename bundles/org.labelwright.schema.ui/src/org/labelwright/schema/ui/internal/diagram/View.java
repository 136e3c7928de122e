package org.labelwright.schema.ui.internal.diagram;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.labelwright.model.Identified;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.RelationType;
import org.labelwright.schema.edit.Place;
import org.labelwright.schema.edit.SchemaEdits;

/** What the parts of one diagram share. */
final class View {

	private static final int BELOW = 60;

	private final Diagram diagram;
	private final Edits edits;
	private final Looks looks;
	/** Sizes are asked of figures that are shown nowhere. */
	private final Map<Identified, Dimension> sizes = new HashMap<>();
	private Map<Identified, Point> places = Map.of();

	View(Diagram diagram, Edits edits, Looks looks) {
		this.diagram = diagram;
		this.edits = edits;
		this.looks = looks;
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

	/** What a node says. */
	NodeFigure.Content content(Identified node) {
		return node instanceof Label label ? Texts.content(label, diagram.hidden(label)) : Texts.content((RelationType) node);
	}

	Dimension size(Identified node) {
		return sizes.computeIfAbsent(node, key -> {
			var figure = new NodeFigure(node instanceof RelationType);
			figure.setFont(looks.plain());
			figure.show(content(node), looks);
			for (var attribute : attributes(node)) {
				var row = new AttributeFigure();
				row.show(attribute, looks);
				figure.rows().add(row);
			}
			return figure.getPreferredSize().getCopy();
		});
	}

	static List<Attribute> attributes(Identified node) {
		return node instanceof Label label ? label.getAttributes() : ((RelationType) node).getAttributes();
	}

	/** Finds a place for every node: its own, or below all that have one. */
	void layOut() {
		var own = new LinkedHashMap<Identified, Point>();
		var others = new LinkedHashSet<Identified>();
		for (var node : diagram.nodes())
			SchemaEdits.place(node).ifPresentOrElse(place -> own.put(node, new Point(place.x(), place.y())), () -> others.add(node));
		int below = own.isEmpty() ? 0 : own.entrySet().stream().mapToInt(entry -> entry.getValue().y + size(entry.getKey()).height).max().orElse(0) + BELOW;
		automatic(others).forEach((node, place) -> own.put(node, new Point(place.x, place.y + below)));
		places = own;
	}

	private Map<Identified, Point> automatic(Collection<Identified> nodes) {
		var joins = diagram.links().stream().filter(link -> link.kind() != Link.Kind.PARENT)
				.map(link -> new DiagramLayout.Join<>(link.from(), link.to())).toList();
		return DiagramLayout.of(nodes, this::size, node -> node instanceof Label label ? label.getParent() : null, joins);
	}

	/** Where all nodes would be if none had been moved. */
	Map<Identified, Place> automatic() {
		var found = new LinkedHashMap<Identified, Place>();
		automatic(diagram.nodes()).forEach((node, place) -> found.put(node, new Place(place.x, place.y)));
		return found;
	}

	/** Where all nodes are. */
	Map<Identified, Place> places() {
		var found = new LinkedHashMap<Identified, Place>();
		places.forEach((node, place) -> found.put(node, new Place(place.x, place.y)));
		return found;
	}

	Rectangle bounds(Identified node) {
		return new Rectangle(places.getOrDefault(node, new Point(0, 0)), size(node));
	}
}
