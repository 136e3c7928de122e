package org.labelwright.schema.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.labelwright.schema.edit.Place;

/**
 * Finds a place for every node. A label with all below it is a tree: what is below stands under it, in one or several
 * columns, with room for the lines between them. Trees that relations or references join are laid out in layers;
 * what is joined goes in rows, in the order of the schema. The same nodes and links always give the same places.
 *
 * @param <N> nodes
 */
public final class DiagramLayout<N> {

	/** From the left of a label to those below it. */
	public static final int INDENT = 30;
	/** Between a label and those below it, and between these. */
	public static final int GAP = 18;
	private static final int COLUMN = 36;
	private static final int APART = 40;
	private static final int FEW = 8;
	/** Trees and relations of one heap beyond which layers would be too wide to be of use, and slow. */
	private static final int MOST_LAYERED = 600;
	static final double SHAPE = 1.6;

	/** From one node to another. */
	public record Join<N>(N from, N to) {
	}

	private final Map<N, Size> sizes = new LinkedHashMap<>();
	private final Map<N, List<N>> children = new HashMap<>();
	private final Map<N, N> parents = new HashMap<>();
	private final Map<N, Point> inTree = new HashMap<>();
	private final Map<N, Size> trees = new HashMap<>();
	private final Map<N, Place> places = new LinkedHashMap<>();

	private DiagramLayout(Collection<N> nodes, Function<N, Size> size, Function<N, N> parent) {
		nodes.forEach(node -> sizes.put(node, size.apply(node)));
		for (var node : nodes) {
			var above = parent.apply(node);
			if (above != null && sizes.containsKey(above) && !isBelow(above, node)) {
				parents.put(node, above);
				children.computeIfAbsent(above, key -> new ArrayList<>()).add(node);
			}
		}
	}

	/** In a file that was broken by hand, labels may be below each other. */
	private boolean isBelow(N node, N other) {
		for (var above = node; above != null; above = parents.get(above))
			if (above == other)
				return true;
		return false;
	}

	/**
	 * @param parent the node above a node, or null
	 * @param joins  what keeps nodes near each other
	 * @return the upper left corner of each node
	 */
	public static <N> Map<N, Place> of(Collection<N> nodes, Function<N, Size> size, Function<N, N> parent, Collection<Join<N>> joins) {
		var layout = new DiagramLayout<>(nodes, size, parent);
		layout.run(joins);
		return layout.places;
	}

	private void run(Collection<Join<N>> joins) {
		takeIn(joins);
		var roots = sizes.keySet().stream().filter(node -> !parents.containsKey(node)).toList();
		roots.forEach(root -> trees.put(root, tree(root)));
		var between = new LinkedHashSet<Join<N>>();
		for (var join : joins)
			if (sizes.containsKey(join.from) && sizes.containsKey(join.to) && root(join.from) != root(join.to))
				between.add(new Join<>(root(join.from), root(join.to)));
		var heaps = new ArrayList<Map<N, Point>>();
		for (var heap : heaps(roots, between))
			heaps.add(heap.size() == 1 ? Map.of(heap.getFirst(), new Point(0, 0)) : layered(heap, between));
		rows(heaps);
	}

	/** Puts what stands alone and is joined with one tree only into that tree, below the first that it is joined with. */
	private void takeIn(Collection<Join<N>> joins) {
		var ends = new LinkedHashMap<N, List<N>>();
		for (var join : joins)
			if (sizes.containsKey(join.from) && sizes.containsKey(join.to)) {
				ends.computeIfAbsent(join.to, key -> new ArrayList<>()).add(join.from);
				ends.computeIfAbsent(join.from, key -> new ArrayList<>()).add(join.to);
			}
		var homes = new LinkedHashMap<N, N>();
		ends.forEach((node, others) -> {
			if (!parents.containsKey(node) && !children.containsKey(node) && others.stream().allMatch(this::isInTree)
					&& others.stream().map(this::root).distinct().count() == 1)
				homes.put(node, others.getFirst());
		});
		homes.forEach((node, home) -> {
			parents.put(node, home);
			children.computeIfAbsent(home, key -> new ArrayList<>()).addFirst(node);
		});
	}

	private boolean isInTree(N node) {
		return parents.containsKey(node) || children.containsKey(node);
	}

	private N root(N node) {
		var root = node;
		while (parents.containsKey(root))
			root = parents.get(root);
		return root;
	}

	/** Lays out what is below a node, relative to it. */
	private Size tree(N node) {
		var own = sizes.get(node);
		var below = children.getOrDefault(node, List.of());
		var parts = new ArrayList<Size>();
		int height = 0;
		for (var child : below) {
			parts.add(tree(child));
			height += parts.getLast().height() + GAP;
		}
		int columns = below.size() <= FEW ? 1 : (int) Math.max(1, Math.round(Math.sqrt(height / 260.0)));
		int x = INDENT;
		int y = own.height() + GAP;
		int width = 0;
		int lowest = own.height();
		for (int i = 0; i < below.size(); i++) {
			if (y > own.height() + GAP && y + parts.get(i).height() > own.height() + GAP + height / columns + GAP) {
				x += width + COLUMN;
				y = own.height() + GAP;
				width = 0;
			}
			inTree.put(below.get(i), new Point(x, y));
			width = Math.max(width, parts.get(i).width());
			lowest = Math.max(lowest, y + parts.get(i).height());
			y += parts.get(i).height() + GAP;
		}
		return new Size(Math.max(own.width(), below.isEmpty() ? 0 : x + width), lowest);
	}

	/** What is joined, directly or by others; in the order of the first of each. */
	private List<List<N>> heaps(List<N> roots, Set<Join<N>> between) {
		var near = new HashMap<N, List<N>>();
		for (var join : between) {
			near.computeIfAbsent(join.from, key -> new ArrayList<>()).add(join.to);
			near.computeIfAbsent(join.to, key -> new ArrayList<>()).add(join.from);
		}
		var heaps = new ArrayList<List<N>>();
		var seen = new HashSet<N>();
		for (var root : roots) {
			if (!seen.add(root))
				continue;
			var heap = new ArrayList<N>(List.of(root));
			for (int i = 0; i < heap.size(); i++)
				for (var other : near.getOrDefault(heap.get(i), List.of()))
					if (seen.add(other))
						heap.add(other);
			if (heap.size() > MOST_LAYERED)
				heap.forEach(node -> heaps.add(List.of(node)));
			else
				heaps.add(heap);
		}
		return heaps;
	}

	private Map<N, Point> layered(List<N> heap, Set<Join<N>> between) {
		var numbers = new HashMap<N, Integer>();
		heap.forEach(root -> numbers.put(root, numbers.size()));
		var edges = new ArrayList<int[]>();
		for (var join : between)
			if (numbers.containsKey(join.from))
				edges.add(new int[] { numbers.get(join.from), numbers.get(join.to) });
		var found = Layers.of(heap.stream().map(trees::get).toList(), edges);
		var layered = new LinkedHashMap<N, Point>();
		for (int i = 0; i < found.size(); i++)
			layered.put(heap.get(i), found.get(i));
		return layered;
	}

	/** Puts heaps beside each other in rows, so that all of it is a little wider than high. */
	private void rows(List<Map<N, Point>> heaps) {
		double area = 0;
		int widest = 0;
		for (var heap : heaps) {
			var size = size(heap);
			area += (double) (size.width() + APART) * (size.height() + APART);
			widest = Math.max(widest, size.width());
		}
		double width = Math.max(widest, Math.sqrt(area * SHAPE));
		int x = 0;
		int y = 0;
		int lowest = 0;
		for (var heap : heaps) {
			var size = size(heap);
			if (x > 0 && x + size.width() > width) {
				x = 0;
				y = lowest + APART;
			}
			var corner = corner(heap);
			for (var entry : heap.entrySet())
				put(entry.getKey(), APART / 2 + x + entry.getValue().x() - corner.x(), APART / 2 + y + entry.getValue().y() - corner.y());
			x += size.width() + APART;
			lowest = Math.max(lowest, y + size.height());
		}
	}

	private void put(N node, int x, int y) {
		places.put(node, new Place(x, y));
		for (var child : children.getOrDefault(node, List.of()))
			put(child, x + inTree.get(child).x(), y + inTree.get(child).y());
	}

	private static <N> Point corner(Map<N, Point> heap) {
		return new Point(heap.values().stream().mapToInt(point -> point.x()).min().orElse(0), heap.values().stream().mapToInt(point -> point.y()).min().orElse(0));
	}

	private Size size(Map<N, Point> heap) {
		var corner = corner(heap);
		int right = 0;
		int bottom = 0;
		for (var entry : heap.entrySet()) {
			right = Math.max(right, entry.getValue().x() - corner.x() + trees.get(entry.getKey()).width());
			bottom = Math.max(bottom, entry.getValue().y() - corner.y() + trees.get(entry.getKey()).height());
		}
		return new Size(right, bottom);
	}
}
