package org.labelwright.schema.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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
	private final List<int[]> edges = new ArrayList<>();
	/** Of nodes, and then of the places at which edges pass layers. */
	private int[] layers;
	private int[][] next;
	private int[][] previous;
	private int[][] order;
	/** Of each in its layer. */
	private int[] positions;

	private Layers(int nodes, List<int[]> given) {
		this.nodes = nodes;
		for (var edge : given)
			if (edge[0] != edge[1])
				edges.add(edge.clone());
		breakCircles();
		rank();
		split();
		arrange();
	}

	/**
	 * @param edges pairs of numbers of nodes; those of a node with itself count nothing
	 * @return the left upper corner of each node
	 */
	static List<Point> of(List<Size> sizes, List<int[]> edges) {
		int[] widths = sizes.stream().mapToInt(Size::width).toArray();
		int[] heights = sizes.stream().mapToInt(Size::height).toArray();
		var layers = new Layers(sizes.size(), edges);
		var right = layers.places(widths, heights);
		var down = layers.places(heights, widths).stream().map(point -> new Point(point.y(), point.x())).toList();
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
		var ranks = new IntList();
		for (int layer : layers)
			ranks.add(layer - least);
		var from = new IntList();
		var to = new IntList();
		int count = nodes;
		for (var edge : edges) {
			int last = edge[0];
			for (int layer = layers[edge[0]] + 1; layer < layers[edge[1]]; layer++) {
				ranks.add(layer - least);
				from.add(last);
				to.add(count);
				last = count++;
			}
			from.add(last);
			to.add(edge[1]);
		}
		layers = ranks.toArray();
		next = lists(count, from.toArray(), to.toArray());
		previous = lists(count, to.toArray(), from.toArray());
		int[] all = new int[count];
		Arrays.setAll(all, i -> i);
		order = lists(Arrays.stream(layers).max().orElse(0) + 1, layers, all);
		positions = new int[count];
		for (var layer : order)
			number(layer);
	}

	/** What belongs to each key, in its order. */
	private static int[][] lists(int count, int[] keys, int[] values) {
		var lists = new IntList[count];
		Arrays.setAll(lists, i -> new IntList());
		for (int i = 0; i < keys.length; i++)
			lists[keys[i]].add(values[i]);
		return Arrays.stream(lists).map(IntList::toArray).toArray(int[][]::new);
	}

	private void number(int[] layer) {
		for (int i = 0; i < layer.length; i++)
			positions[layer[i]] = i;
	}

	private void arrange() {
		var best = copy();
		long fewest = crossings();
		for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
			if (sweep % 2 == 0)
				for (int layer = 1; layer < order.length; layer++)
					sort(layer, previous);
			else
				for (int layer = order.length - 2; layer >= 0; layer--)
					sort(layer, next);
			long now = crossings();
			if (now < fewest) {
				fewest = now;
				best = copy();
			}
		}
		order = best;
	}

	private int[][] copy() {
		return Arrays.stream(order).map(int[]::clone).toArray(int[][]::new);
	}

	private void sort(int layer, int[][] neighbours) {
		int[] all = order[layer];
		long[] keys = new long[all.length];
		for (int i = 0; i < all.length; i++)
			keys[i] = (long) Math.round(2 * median(neighbours[all[i]], i)) << 32 | i;
		Arrays.sort(keys);
		order[layer] = Arrays.stream(keys).mapToInt(key -> all[(int) key]).toArray();
		number(order[layer]);
	}

	private double median(int[] neighbours, double none) {
		if (neighbours.length == 0)
			return none;
		int[] places = places(neighbours);
		return (places[(places.length - 1) / 2] + places[places.length / 2]) / 2.0;
	}

	private int[] places(int[] neighbours) {
		int[] places = new int[neighbours.length];
		for (int i = 0; i < places.length; i++)
			places[i] = positions[neighbours[i]];
		Arrays.sort(places);
		return places;
	}

	/** Counted as inversions, by a tree of sums (Barth, Jünger and Mutzel, Simple and efficient bilayer cross counting, 2002). */
	private long crossings() {
		long count = 0;
		for (int layer = 0; layer + 1 < order.length; layer++) {
			int size = order[layer + 1].length;
			int[] sums = new int[size + 1];
			int seen = 0;
			for (int node : order[layer]) {
				int[] ends = places(next[node]);
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

	/** @param along sizes of nodes in the direction of the layers, and {@code across} */
	private List<Point> places(int[] along, int[] across) {
		double[] sizes = new double[layers.length];
		for (int i = 0; i < sizes.length; i++)
			sizes[i] = i < nodes ? across[i] : THIN;
		double[] middles = middles(sizes);
		double least = 0;
		for (int i = 0; i < nodes; i++)
			least = Math.min(least, middles[i] - sizes[i] / 2);
		int[] starts = starts(along);
		var places = new ArrayList<Point>();
		for (int i = 0; i < nodes; i++)
			places.add(new Point(starts[layers[i]], (int) Math.ceil(middles[i] - sizes[i] / 2 - least)));
		return places;
	}

	/** Where layers begin. */
	private int[] starts(int[] along) {
		int[] starts = new int[order.length];
		int at = 0;
		for (int layer = 0; layer < starts.length; layer++) {
			starts[layer] = at;
			int widest = 0;
			int lines = 0;
			for (int node : order[layer]) {
				widest = Math.max(widest, node < nodes ? along[node] : 0);
				lines += next[node].length;
			}
			at += widest + Math.min(MOST_BETWEEN, BETWEEN + LINE * lines);
		}
		return starts;
	}

	private double[] middles(double[] sizes) {
		double[] middles = new double[layers.length];
		for (var layer : order) {
			double at = 0;
			for (int node : layer) {
				middles[node] = at + sizes[node] / 2;
				at += sizes[node] + BESIDE;
			}
		}
		for (int sweep = 0; sweep < SWEEPS; sweep++)
			if (sweep % 2 == 0)
				for (int layer = 1; layer < order.length; layer++)
					settle(order[layer], previous, sizes, middles);
			else
				for (int layer = order.length - 2; layer >= 0; layer--)
					settle(order[layer], next, sizes, middles);
		return middles;
	}

	/** Least squares of the distances to what is wished, in the order and with the distances that there have to be: pools of those that would overlap. */
	private static void settle(int[] layer, int[][] neighbours, double[] sizes, double[] middles) {
		double[] offsets = new double[layer.length];
		double[] sums = new double[layer.length];
		int[] counts = new int[layer.length];
		int pools = 0;
		for (int i = 0; i < layer.length; i++) {
			if (i > 0)
				offsets[i] = offsets[i - 1] + (sizes[layer[i - 1]] + sizes[layer[i]]) / 2 + BESIDE;
			sums[pools] = wish(layer[i], neighbours, middles) - offsets[i];
			counts[pools++] = 1;
			while (pools > 1 && sums[pools - 2] / counts[pools - 2] >= sums[pools - 1] / counts[pools - 1]) {
				sums[pools - 2] += sums[pools - 1];
				counts[pools - 2] += counts[--pools];
			}
		}
		for (int pool = 0, i = 0; pool < pools; pool++)
			for (int k = 0; k < counts[pool]; k++, i++)
				middles[layer[i]] = sums[pool] / counts[pool] + offsets[i];
	}

	private static double wish(int node, int[][] neighbours, double[] middles) {
		if (neighbours[node].length == 0)
			return middles[node];
		double sum = 0;
		for (int other : neighbours[node])
			sum += middles[other];
		return sum / neighbours[node].length;
	}
}
