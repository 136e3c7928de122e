package org.labelwright.model.util;

import java.util.Arrays;
import java.util.PriorityQueue;

/** Brings the points of two rings, or of two open lines, together. Points are x and y by turns. */
final class Outline {

	/** Points at most that are held against each other for one turn of a ring, so that large ones cost no more than they must. */
	private static final int MOST = 512;
	/** By how much, relatively, another order must be better: less is rounding. */
	private static final double BETTER = 1e-9;

	private Outline() {
	}

	/**
	 * With as many numbers as asked for at least: points are added on the edges, each to the one whose pieces are
	 * longest, and divide it evenly.
	 */
	static double[] filled(double[] points, int length, boolean closed) {
		if (length <= points.length)
			return points;
		int count = points.length / 2;
		int edges = closed ? count : count - 1;
		var pieces = pieces(points, edges, (length - points.length) / 2);
		var filled = new double[length];
		int at = 0;
		for (int i = 0; i < count; i++) {
			int next = (i + 1) % count;
			int parts = i < edges ? pieces[i] : 1;
			for (int k = 0; k < parts; k++) {
				double share = (double) k / parts;
				filled[at++] = points[2 * i] + (points[2 * next] - points[2 * i]) * share;
				filled[at++] = points[2 * i + 1] + (points[2 * next + 1] - points[2 * i + 1]) * share;
			}
		}
		while (at < length) { // a line of a single point has no edge to add to
			filled[at] = filled[at - 2];
			at++;
		}
		return filled;
	}

	/** In how many pieces each edge is divided when a number of points is added. */
	private static int[] pieces(double[] points, int edges, int added) {
		var pieces = new int[edges];
		Arrays.fill(pieces, 1);
		var longest = new PriorityQueue<Edge>();
		for (int i = 0; i < edges; i++)
			longest.add(new Edge(i, length(points, i)));
		for (int k = 0; k < added && edges > 0; k++) {
			int edge = longest.remove().index;
			pieces[edge]++;
			longest.add(new Edge(edge, length(points, edge) / pieces[edge]));
		}
		return pieces;
	}

	/** An edge and the length of its pieces; the longest comes first, of two alike the earlier. */
	private record Edge(int index, double piece) implements Comparable<Edge> {
		@Override
		public int compareTo(Edge other) {
			int order = Double.compare(other.piece, piece);
			return order != 0 ? order : Integer.compare(index, other.index);
		}
	}

	private static double length(double[] points, int edge) {
		int next = (edge + 1) % (points.length / 2);
		return Math.hypot(points[2 * next] - points[2 * edge], points[2 * next + 1] - points[2 * edge + 1]);
	}

	/**
	 * The points in the order that fits others best: a ring may begin at another point, and goes round the same way;
	 * a line may go the other way.
	 *
	 * @param like has as many numbers
	 */
	static double[] fitted(double[] points, double[] like, boolean closed) {
		double better = BETTER * product(like, 0, like);
		if (!closed) {
			double[] back = reversed(points);
			return product(back, 0, like) > product(points, 0, like) + better ? back : points;
		}
		double[] round = turn(points) * turn(like) < 0 ? reversed(points) : points;
		int best = 0;
		double most = product(round, 0, like);
		for (int shift = 2; shift < round.length; shift += 2) {
			double product = product(round, shift, like);
			if (product > most + better) {
				most = product;
				best = shift;
			}
		}
		return shifted(round, best);
	}

	/**
	 * The sum of the products of numbers that come together. The squares of the distances add up to a number that is
	 * the same for all orders less twice this.
	 */
	private static double product(double[] points, int shift, double[] like) {
		int count = like.length / 2;
		int step = Math.max(1, count / MOST);
		double sum = 0;
		for (int i = 0; i < count; i += step) {
			int other = 2 * i + shift;
			if (other >= points.length)
				other -= points.length;
			sum += points[other] * like[2 * i] + points[other + 1] * like[2 * i + 1];
		}
		return sum;
	}

	/** Above 0 when it goes round one way, below when the other. */
	private static double turn(double[] points) {
		double turn = 0;
		for (int i = 0; i < points.length; i += 2) {
			int next = (i + 2) % points.length;
			turn += points[i] * points[next + 1] - points[next] * points[i + 1];
		}
		return turn;
	}

	private static double[] reversed(double[] points) {
		var reversed = new double[points.length];
		for (int i = 0; i < points.length; i += 2) {
			reversed[points.length - 2 - i] = points[i];
			reversed[points.length - 1 - i] = points[i + 1];
		}
		return reversed;
	}

	private static double[] shifted(double[] points, int shift) {
		if (shift == 0)
			return points;
		var shifted = new double[points.length];
		System.arraycopy(points, shift, shifted, 0, points.length - shift);
		System.arraycopy(points, 0, shifted, points.length - shift, shift);
		return shifted;
	}
}
