package org.labelwright.modality.video;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where one scene ends and the next begins without a transition. Of each frame and the one before, it takes
 * <ul>
 * <li>how different the distributions of lightness are: half the sum of the differences of histograms with
 * {@value #BINS} bins, 0 to 1;
 * <li>the edge change ratio: the share of edges that have none near them in the other frame, the larger of those that
 * came and those that went (R. Zabih, J. Miller and K. Mai, "A Feature-Based Algorithm for Detecting and Classifying Scene
 * Breaks", ACM Multimedia 1995), with edges of Sobel's gradient. It is divided by what two pictures that have nothing to do
 * with each other would give, so that it is about 1 for them however many edges they have.
 * </ul>
 * A frame is the first of a scene when its edges change by {@value #LEAST_EDGE_CHANGE} or more, and its histogram by
 * {@value #LEAST_DIFFERENCE} or more and by {@value #TIMES_MEAN} times the mean of the frames around it (threshold that adapts: B.-L. Yeo and
 * B. Liu, "Rapid Scene Analysis on Compressed Video", IEEE TCSVT 5(6), 1995). So neither a flash, which leaves the edges where they
 * are, nor a quick movement, which leaves the light as it is, counts. Of frames with hardly any edges only the histogram
 * speaks. Fades and dissolves are not found.
 * <p>
 * For one thread at a time, not the user interface's. Keeps a few numbers of each frame and the last frame, small.
 */
public final class SceneCuts {

	private static final int BINS = 64;
	private static final double LEAST_DIFFERENCE = 0.2;
	private static final double LEAST_EDGE_CHANGE = 0.5;
	private static final double TIMES_MEAN = 4;
	private static final int AROUND = 8;
	private static final int LONGEST_SIDE = 240;
	private static final int NEAR = 2;
	private static final int LEAST_GRADIENT = 100;
	private static final double LEAST_EDGES = 0.005;

	/** How a frame differs from the one before. */
	private record Change(double histogram, double edges) {
	}

	private final List<Change> changes = new ArrayList<>();
	private int[] histogram;
	private Edges edges;

	/** The next frame; all have the same size. */
	public void add(GreyFrame frame) {
		var small = frame.reduced((Math.max(frame.width(), frame.height()) + LONGEST_SIDE - 1) / LONGEST_SIDE);
		var newHistogram = histogram(small);
		var newEdges = Edges.of(small);
		if (edges != null && edges.edge.length != newEdges.edge.length)
			throw new IllegalArgumentException("frames of different size"); //$NON-NLS-1$
		changes.add(histogram == null ? new Change(0, 0)
				: new Change(difference(histogram, newHistogram, small.pixels().length), newEdges.change(edges)));
		histogram = newHistogram;
		edges = newEdges;
	}

	/** The frames that begin a scene, in the order in which they came, from 0; the very first is not one of them. */
	public List<Integer> cuts() {
		var cuts = new ArrayList<Integer>();
		for (int i = 1; i < changes.size(); i++)
			if (isCut(i))
				cuts.add(i);
		return cuts;
	}

	private boolean isCut(int index) {
		var change = changes.get(index);
		if (change.histogram < LEAST_DIFFERENCE || change.edges < LEAST_EDGE_CHANGE)
			return false;
		double sum = 0;
		int count = 0;
		for (int i = Math.max(1, index - AROUND); i <= Math.min(changes.size() - 1, index + AROUND); i++)
			if (i != index) {
				if (changes.get(i).histogram > change.histogram)
					return false;
				sum += changes.get(i).histogram;
				count++;
			}
		return count == 0 || change.histogram >= TIMES_MEAN * sum / count;
	}

	private static int[] histogram(GreyFrame frame) {
		var histogram = new int[BINS];
		for (byte pixel : frame.pixels())
			histogram[(pixel & 255) * BINS >> 8]++;
		return histogram;
	}

	private static double difference(int[] one, int[] other, int pixels) {
		long sum = 0;
		for (int i = 0; i < BINS; i++)
			sum += Math.abs(one[i] - other[i]);
		return sum / (2.0 * pixels);
	}

	/** The edges of a frame, and what lies near them. */
	private record Edges(boolean[] edge, boolean[] near, int count) {

		static Edges of(GreyFrame frame) {
			int width = frame.width();
			int height = frame.height();
			var edge = new boolean[width * height];
			int count = 0;
			for (int y = 1; y < height - 1; y++)
				for (int x = 1; x < width - 1; x++)
					if (gradient(frame, x, y) >= LEAST_GRADIENT) {
						edge[y * width + x] = true;
						count++;
					}
			return new Edges(edge, spread(spread(edge, width, height), height, width), count);
		}

		/** Sobel's, the sum of both directions. */
		private static int gradient(GreyFrame f, int x, int y) {
			int across = f.at(x + 1, y - 1) + 2 * f.at(x + 1, y) + f.at(x + 1, y + 1) - f.at(x - 1, y - 1) - 2 * f.at(x - 1, y)
					- f.at(x - 1, y + 1);
			int down = f.at(x - 1, y + 1) + 2 * f.at(x, y + 1) + f.at(x + 1, y + 1) - f.at(x - 1, y - 1) - 2 * f.at(x, y - 1)
					- f.at(x + 1, y - 1);
			return Math.abs(across) + Math.abs(down);
		}

		/** Spreads along the rows; the result has rows and columns changed, so that a second time spreads along the columns. */
		private static boolean[] spread(boolean[] edge, int width, int height) {
			var spread = new boolean[edge.length];
			for (int y = 0; y < height; y++)
				for (int x = 0; x < width; x++)
					if (edge[y * width + x])
						for (int i = Math.max(0, x - NEAR); i <= Math.min(width - 1, x + NEAR); i++)
							spread[i * height + y] = true;
			return spread;
		}

		double change(Edges before) {
			double least = LEAST_EDGES * edge.length;
			if (count < least && before.count < least)
				return 1;
			return Math.max(lost(before, this), lost(this, before));
		}

		/**
		 * The share of the edges of one that the other has none near, by the share that would be expected if the two had
		 * nothing to do with each other.
		 */
		private static double lost(Edges one, Edges other) {
			int lost = 0;
			int far = 0;
			for (int i = 0; i < one.edge.length; i++)
				if (!other.near[i]) {
					far++;
					if (one.edge[i])
						lost++;
				}
			return one.count == 0 || far == 0 ? 0 : (double) lost / one.count * one.edge.length / far;
		}
	}
}
