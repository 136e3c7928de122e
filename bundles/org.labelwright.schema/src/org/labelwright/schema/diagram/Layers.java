package org.labelwright.schema.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Lays nodes out in layers from left to right, or from above down where that is less of a stripe (Sugiyama, Tagawa and Toda, Methods for visual understanding of
 * hierarchical system structures, 1981): circles are broken, a node comes after all that lead to it, the order in each layer has few crossings (by medians, as
 * Eades and Wormald 1994), and nodes lie as near to the middle of their neighbours as their order allows (by isotonic regression).
 */
final class Layers {

	private static final int SWEEPS = 16;
	private static final int BESIDE = 20;
	/** Of a line that passes a layer. */
	private static final int THIN = 8;
	private static final int BETWEEN = 56;
	/** More room for each line between two layers, up to the most. */
	private static final int LINE = 4;
	private static final int MOST_BETWEEN = 160;

	private final int nodes;
	private final int[] along;
	/** Of nodes, and then of the lines that pass layers. */
	private int[] across;
	private final List<int[]> edges = new ArrayList<>();
	private final List<List<Integer>> next = new ArrayList<>();
	private final List<List<Integer>> previous = new ArrayList<>();
	private int[] layers;
	private List<List<Integer>> order = new ArrayList<>();

	private Layers(int[] along, int[] across) {
		nodes = along.length;
		this.along = along;
		this.across = across;
	}

	/**
	 * @param edges pairs of numbers of nodes; those of a node with itself count nothing
	 * @return the left upper corner of each node
	 */
	static List<Point> of(List<Size> sizes, List<int[]> edges) {
		int[] widths = sizes.stream().mapToInt(Size::width).toArray();
		int[] heights = sizes.stream().mapToInt(Size::height).toArray();
		var right = new Layers(widths, heights).run(edges);
		var down = new Layers(heights, widths).run(edges).stream().map(point -> new Point(point.y(), point.x())).toList();
		return stripe(right, sizes) <= stripe(down, sizes) ? right : down;
	}

	/** How far from a good shape: a little wider than high. */
	private static double stripe(List<Point> places, List<Size> sizes) {
		double width = 1;
		double height = 1;
		for (int i = 0; i < sizes.size(); i++) {
			width = Math.max(width, places.get(i).x() + sizes.get(i).width());
			height = Math.max(height, places.get(i).y() + sizes.get(i).height());
		}
		return Math.abs(Math.log(width / height / DiagramLayout.SHAPE)) + Math.log(width * height) / 2;
	}

	private List<Point> run(List<int[]> given) {
		for (var edge : given)
			if (edge[0] != edge[1])
				edges.add(edge.clone());
		breakCircles();
		rank();
		split();
		arrange();
		return places();
	}

	private List<List<Integer>> targets() {
		var targets = new ArrayList<List<Integer>>();
		for (int i = 0; i < nodes; i++)
			targets.add(new ArrayList<>());
		for (int i = 0; i < edges.size(); i++)
			targets.get(edges.get(i)[0]).add(i);
		return targets;
	}

	/** Turns edges that lead back to where a walk came from. */
	private void breakCircles() {
		var targets = targets();
		int[] entering = new int[nodes];
		edges.forEach(edge -> entering[edge[1]]++);
		int[] states = new int[nodes];
		var turned = new ArrayList<Integer>();
		for (int pass = 0; pass < 2; pass++)
			for (int start = 0; start < nodes; start++)
				if (states[start] == 0 && (pass == 1 || entering[start] == 0))
					walk(start, targets, states, turned);
		for (int edge : turned)
			edges.set(edge, new int[] { edges.get(edge)[1], edges.get(edge)[0] });
	}

	private void walk(int start, List<List<Integer>> targets, int[] states, List<Integer> turned) {
		var way = new ArrayDeque<int[]>();
		way.push(new int[] { start, 0 });
		states[start] = 1;
		while (!way.isEmpty()) {
			var top = way.peek();
			if (top[1] == targets.get(top[0]).size()) {
				states[top[0]] = 2;
				way.pop();
				continue;
			}
			int edge = targets.get(top[0]).get(top[1]++);
			int target = edges.get(edge)[1];
			if (states[target] == 1)
				turned.add(edge);
			else if (states[target] == 0) {
				states[target] = 1;
				way.push(new int[] { target, 0 });
			}
		}
	}

	/** After all that lead to it; what nothing leads to comes right before the first it leads to. */
	private void rank() {
		var targets = targets();
		int[] entering = new int[nodes];
		edges.forEach(edge -> entering[edge[1]]++);
		layers = new int[nodes];
		var ready = new ArrayDeque<Integer>();
		for (int i = 0; i < nodes; i++)
			if (entering[i] == 0)
				ready.add(i);
		var sources = List.copyOf(ready);
		while (!ready.isEmpty()) {
			int node = ready.poll();
			for (int edge : targets.get(node)) {
				int target = edges.get(edge)[1];
				layers[target] = Math.max(layers[target], layers[node] + 1);
				if (--entering[target] == 0)
					ready.add(target);
			}
		}
		for (int node : sources)
			targets.get(node).stream().mapToInt(edge -> layers[edges.get(edge)[1]]).min().ifPresent(first -> layers[node] = first - 1);
	}

	/** Puts a thin node on each layer that an edge passes. */
	private void split() {
		int least = Arrays.stream(layers).min().orElse(0);
		var ranks = new ArrayList<Integer>();
		for (int layer : layers)
			ranks.add(layer - least);
		for (int i = 0; i < nodes; i++)
			grow();
		for (var edge : edges) {
			int from = edge[0];
			for (int layer = ranks.get(edge[0]) + 1; layer < ranks.get(edge[1]); layer++) {
				ranks.add(layer);
				grow();
				connect(from, ranks.size() - 1);
				from = ranks.size() - 1;
			}
			connect(from, edge[1]);
		}
		layers = ranks.stream().mapToInt(Integer::intValue).toArray();
		int given = across.length;
		across = Arrays.copyOf(across, layers.length);
		Arrays.fill(across, given, across.length, THIN);
		for (int layer = 0; layer <= Arrays.stream(layers).max().orElse(0); layer++)
			order.add(new ArrayList<>());
		for (int i = 0; i < layers.length; i++)
			order.get(layers[i]).add(i);
	}

	private void grow() {
		next.add(new ArrayList<>());
		previous.add(new ArrayList<>());
	}

	private void connect(int from, int to) {
		next.get(from).add(to);
		previous.get(to).add(from);
	}

	private void arrange() {
		var best = copy();
		long fewest = crossings();
		for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
			if (sweep % 2 == 0)
				for (int layer = 1; layer < order.size(); layer++)
					sort(layer, previous);
			else
				for (int layer = order.size() - 2; layer >= 0; layer--)
					sort(layer, next);
			long now = crossings();
			if (now < fewest) {
				fewest = now;
				best = copy();
			}
		}
		order = best;
	}

	private List<List<Integer>> copy() {
		var copy = new ArrayList<List<Integer>>();
		order.forEach(layer -> copy.add(new ArrayList<>(layer)));
		return copy;
	}

	private int[] positions() {
		int[] positions = new int[layers.length];
		for (var layer : order)
			for (int i = 0; i < layer.size(); i++)
				positions[layer.get(i)] = i;
		return positions;
	}

	private void sort(int layer, List<List<Integer>> neighbours) {
		int[] positions = positions();
		double[] wished = new double[layers.length];
		for (int node : order.get(layer))
			wished[node] = median(neighbours.get(node), positions, positions[node]);
		order.get(layer).sort(Comparator.comparingDouble(node -> wished[node]));
	}

	private static double median(List<Integer> neighbours, int[] positions, double none) {
		if (neighbours.isEmpty())
			return none;
		int[] places = neighbours.stream().mapToInt(other -> positions[other]).sorted().toArray();
		return (places[(places.length - 1) / 2] + places[places.length / 2]) / 2.0;
	}

	/** Counted as inversions, by a tree of sums (Barth, Jünger and Mutzel, Simple and efficient bilayer cross counting, 2002). */
	private long crossings() {
		int[] positions = positions();
		long count = 0;
		for (int layer = 0; layer + 1 < order.size(); layer++) {
			int size = order.get(layer + 1).size();
			int[] sums = new int[size + 1];
			int seen = 0;
			for (int node : order.get(layer)) {
				int[] ends = next.get(node).stream().mapToInt(other -> positions[other]).sorted().toArray();
				for (int end : ends) {
					count += seen;
					for (int at = end + 1; at > 0; at -= at & -at)
						count -= sums[at];
				}
				for (int end : ends)
					for (int at = end + 1; at <= size; at += at & -at)
						sums[at]++;
				seen += ends.length;
			}
		}
		return count;
	}

	private List<Point> places() {
		double[] middles = middles();
		double least = 0;
		for (int i = 0; i < nodes; i++)
			least = Math.min(least, middles[i] - across[i] / 2.0);
		int[] starts = starts();
		var places = new ArrayList<Point>(Collections.nCopies(nodes, null));
		for (int i = 0; i < nodes; i++)
			places.set(i, new Point(starts[layers[i]], (int) Math.ceil(middles[i] - across[i] / 2.0 - least)));
		return places;
	}

	/** Where layers begin. */
	private int[] starts() {
		int[] starts = new int[order.size()];
		int at = 0;
		for (int layer = 0; layer < starts.length; layer++) {
			starts[layer] = at;
			int widest = 0;
			int lines = 0;
			for (int node : order.get(layer)) {
				widest = Math.max(widest, node < nodes ? along[node] : 0);
				lines += next.get(node).size();
			}
			at += widest + Math.min(MOST_BETWEEN, BETWEEN + LINE * lines);
		}
		return starts;
	}

	private double[] middles() {
		double[] middles = new double[layers.length];
		for (var layer : order) {
			double at = 0;
			for (int node : layer) {
				middles[node] = at + across[node] / 2.0;
				at += across[node] + BESIDE;
			}
		}
		for (int sweep = 0; sweep < SWEEPS; sweep++)
			if (sweep % 2 == 0)
				for (int layer = 1; layer < order.size(); layer++)
					settle(layer, previous, middles);
			else
				for (int layer = order.size() - 2; layer >= 0; layer--)
					settle(layer, next, middles);
		return middles;
	}

	/** Least squares of the distances to what is wished, in the order and with the distances that there have to be: pools of those that would overlap. */
	private void settle(int layer, List<List<Integer>> neighbours, double[] middles) {
		var all = order.get(layer);
		double[] offsets = new double[all.size()];
		double[] sums = new double[all.size()];
		int[] counts = new int[all.size()];
		int pools = 0;
		for (int i = 0; i < all.size(); i++) {
			int node = all.get(i);
			if (i > 0)
				offsets[i] = offsets[i - 1] + (across[all.get(i - 1)] + across[node]) / 2.0 + BESIDE;
			sums[pools] = neighbours.get(node).stream().mapToDouble(other -> middles[other]).average().orElse(middles[node]) - offsets[i];
			counts[pools++] = 1;
			while (pools > 1 && sums[pools - 2] / counts[pools - 2] >= sums[pools - 1] / counts[pools - 1]) {
				sums[pools - 2] += sums[pools - 1];
				counts[pools - 2] += counts[--pools];
			}
		}
		for (int pool = 0, i = 0; pool < pools; pool++)
			for (int k = 0; k < counts[pool]; k++, i++)
				middles[all.get(i)] = sums[pool] / counts[pool] + offsets[i];
	}
}
