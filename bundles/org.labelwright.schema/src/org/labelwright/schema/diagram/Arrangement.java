package org.labelwright.schema.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.labelwright.model.Identified;
import org.labelwright.model.schema.Label;
import org.labelwright.schema.edit.Place;
import org.labelwright.schema.edit.SchemaEdits;

/**
 * Where the nodes of a diagram lie. What a person has placed stays there. Where some are placed, another lies near what it belongs to, where there is room;
 * where none is, all are laid out. For one thread.
 */
public final class Arrangement {

	private static final int BELOW = 60;
	private static final int STEP = 20;
	private static final int RINGS = 60;

	private final Diagram diagram;
	private final Function<Identified, Size> size;
	private Map<Identified, Place> places = Map.of();

	public Arrangement(Diagram diagram, Function<Identified, Size> size) {
		this.diagram = diagram;
		this.size = size;
	}

	/** Finds a place for every node that is shown. */
	public void layOut() {
		var found = new LinkedHashMap<Identified, Place>();
		var others = new LinkedHashSet<Identified>();
		for (var node : diagram.nodes())
			SchemaEdits.place(node).ifPresentOrElse(place -> found.put(node, place), () -> others.add(node));
		if (!found.isEmpty())
			placeNear(others, found);
		int below = found.isEmpty() ? 0 : found.keySet().stream().mapToInt(node -> box(node, found).bottom()).max().orElse(0) + BELOW;
		automatic(others).forEach((node, place) -> found.put(node, new Place(place.x(), place.y() + below)));
		places = found;
	}

	/** Gives those a place that are below or joined with something that has one. */
	private void placeNear(Collection<Identified> others, Map<Identified, Place> found) {
		var taken = new ArrayList<Box>();
		found.keySet().forEach(node -> taken.add(box(node, found)));
		for (boolean more = true; more;) {
			more = false;
			for (var node : List.copyOf(others)) {
				var wished = near(node, found);
				if (wished == null)
					continue;
				var box = free(wished, taken);
				taken.add(box);
				found.put(node, new Place(box.x(), box.y()));
				others.remove(node);
				more = true;
			}
		}
	}

	private Box near(Identified node, Map<Identified, Place> found) {
		var own = size.apply(node);
		if (node instanceof Label label) {
			var parent = label.getParent();
			return parent == null || !found.containsKey(parent) ? null
					: new Box(found.get(parent).x() + DiagramLayout.INDENT, box(parent, found).bottom() + DiagramLayout.GAP, own.width(), own.height());
		}
		var ends = new ArrayList<Box>();
		diagram.incoming(node).stream().map(Link::from).filter(found::containsKey).forEach(end -> ends.add(box(end, found)));
		diagram.outgoing(node).stream().map(Link::to).filter(found::containsKey).forEach(end -> ends.add(box(end, found)));
		if (ends.isEmpty())
			return null;
		int x = (int) ends.stream().mapToInt(end -> end.x() + end.width() / 2).average().orElse(0);
		int y = (int) ends.stream().mapToInt(end -> end.y() + end.height() / 2).average().orElse(0);
		return new Box(x - own.width() / 2, y - own.height() / 2, own.width(), own.height());
	}

	/** The nearest place where nothing lies, looked for in rings. */
	private static Box free(Box wished, Collection<Box> taken) {
		for (int ring = 0; ring < RINGS; ring++)
			for (int down = -ring; down <= ring; down++)
				for (int right = -ring; right <= ring; right += Math.abs(down) == ring || ring == 0 ? 1 : 2 * ring) {
					var box = wished.moved(right * STEP, down * STEP);
					var room = box.grown(DiagramLayout.GAP - 1);
					if (taken.stream().noneMatch(room::intersects))
						return box;
				}
		return wished.moved(0, RINGS * STEP);
	}

	private Map<Identified, Place> automatic(Collection<? extends Identified> nodes) {
		var joins = diagram.links().stream().filter(link -> link.kind() != Link.Kind.PARENT).map(link -> new DiagramLayout.Join<>(link.from(), link.to())).toList();
		return DiagramLayout.of(List.<Identified>copyOf(nodes), size, node -> node instanceof Label label ? label.getParent() : null, joins);
	}

	/** Where all nodes would be if none had been moved. */
	public Map<Identified, Place> automatic() {
		return automatic(diagram.nodes());
	}

	/** Where all nodes would be if these were laid out anew, near where they are now, on none of the others. */
	public Map<Identified, Place> arranged(Collection<? extends Identified> nodes) {
		var all = places();
		var laidOut = automatic(nodes);
		if (laidOut.isEmpty())
			return all;
		var now = nodes.stream().map(this::box).reduce(Box::union).orElseThrow();
		var then = laidOut.keySet().stream().map(node -> box(node, laidOut)).reduce(Box::union).orElseThrow();
		var others = diagram.nodes().stream().filter(node -> !laidOut.containsKey(node)).map(this::box).toList();
		var free = free(new Box(now.x(), now.y(), then.width(), then.height()), others);
		laidOut.forEach((node, place) -> all.put(node, new Place(place.x() + free.x() - then.x(), place.y() + free.y() - then.y())));
		return all;
	}

	/** Where all nodes are; the map is the caller's. */
	public Map<Identified, Place> places() {
		return new LinkedHashMap<>(places);
	}

	/** Where a node is that is shown. */
	public Box box(Identified node) {
		return box(node, places);
	}

	private Box box(Identified node, Map<Identified, Place> at) {
		var own = size.apply(node);
		var place = at.getOrDefault(node, new Place(0, 0));
		return new Box(place.x(), place.y(), own.width(), own.height());
	}
}
