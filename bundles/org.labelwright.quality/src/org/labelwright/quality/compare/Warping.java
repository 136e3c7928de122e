package org.labelwright.quality.compare;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;
import org.labelwright.quality.internal.compare.TrackFrames;

/**
 * Dynamic time warping: how far two series or lines are apart when each point of one is laid on a point of the other, in order and none left out. H.
 * Sakoe and S. Chiba, "Dynamic programming algorithm optimization for spoken word recognition", IEEE Transactions on Acoustics, Speech, and Signal
 * Processing 26 (1978).
 */
public final class Warping {

	/** Points along a line that is compared with another. */
	private static final int POINTS = 101;

	/** Tells how far a point of the one is from a point of the other. */
	@FunctionalInterface
	public interface Distance {
		double of(int one, int other);
	}

	private Warping() {
	}

	/**
	 * The least sum of distances along a path.
	 *
	 * @param one      how many points the one has, at least one
	 * @param other    how many the other has, at least one
	 * @param diagonal how often a step counts that goes on in both: 1, or 2 as in the symmetric form of the paper
	 */
	public static double sum(int one, int other, int diagonal, Distance distance) {
		var before = new double[other + 1];
		Arrays.fill(before, Double.POSITIVE_INFINITY);
		before[0] = 0;
		for (int i = 0; i < one; i++) {
			var row = new double[other + 1];
			row[0] = Double.POSITIVE_INFINITY;
			for (int j = 0; j < other; j++) {
				double here = distance.of(i, j);
				row[j + 1] = Math.min(before[j] + diagonal * here, Math.min(before[j + 1], row[j]) + here);
			}
			before = row;
		}
		return before[other];
	}

	/** The mean distance along the path of the symmetric form, which is its sum over the number of all points. */
	public static double mean(int one, int other, Distance distance) {
		return sum(one, other, 2, distance) / (one + other);
	}

	/**
	 * How far two lines are apart on average, in pixels of the picture: of points at even distances along each, whichever end the lines begin at. NaN
	 * when a coordinate is not finite or missing.
	 */
	public static double mean(Polyline one, Polyline other) {
		var mine = evenly(one.getPoints());
		var yours = evenly(other.getPoints());
		if (mine.length == 0 || yours.length == 0)
			return Double.NaN;
		int last = POINTS - 1;
		return Math.min(mean(POINTS, POINTS, (i, j) -> apart(mine, i, yours, j)), mean(POINTS, POINTS, (i, j) -> apart(mine, i, yours, last - j)));
	}

	/**
	 * How far the ways of two tracks are apart on average, in pixels: of the middles of their places in frames at even distances, from the first to the last
	 * in which each is in view. When the one is where the other is, but sooner or later, they are not apart. NaN when one is never in view, or a place has no
	 * middle that is finite.
	 */
	public static double mean(Track one, Track other) {
		var mine = middles(one);
		var yours = middles(other);
		return mine.length == 0 || yours.length == 0 ? Double.NaN : mean(mine.length / 2, yours.length / 2, (i, j) -> apart(mine, i, yours, j));
	}

	private static double[] middles(Track track) {
		int end = TrackFrames.end(track);
		int start = TrackFrames.start(track);
		long length = Math.max(0L, (long) end - start);
		int points = (int) Math.min(POINTS, length);
		var frames = new TrackFrames(track);
		var middles = DoubleStream.builder();
		for (int i = 0; i < points; i++) {
			var place = frames.at((int) (start + (points == 1 ? 0 : (length - 1) * i / (points - 1))));
			var bounds = place == null ? Optional.<Bounds>empty() : Geometries.bounds(place);
			bounds.ifPresent(there -> middles.add(there.centerX()).add(there.centerY()));
		}
		var found = middles.build().toArray();
		return Arrays.stream(found).allMatch(Double::isFinite) ? found : new double[0];
	}

	private static double apart(double[] one, int i, double[] other, int j) {
		return Math.hypot(one[2 * i] - other[2 * j], one[2 * i + 1] - other[2 * j + 1]);
	}

	/** Points at even distances along a line; none when it has no points that are finite. */
	private static double[] evenly(double[] corners) {
		int count = corners == null ? 0 : corners.length / 2;
		var along = new double[count];
		for (int i = 1; i < count; i++)
			along[i] = along[i - 1] + Math.hypot(corners[2 * i] - corners[2 * i - 2], corners[2 * i + 1] - corners[2 * i - 1]);
		if (count == 0 || !Arrays.stream(corners).allMatch(Double::isFinite) || !Double.isFinite(along[count - 1]))
			return new double[0];
		var points = new double[2 * POINTS];
		int corner = 0;
		for (int i = 0; i < POINTS; i++) {
			double at = along[count - 1] * i / (POINTS - 1);
			while (corner < count - 2 && along[corner + 1] < at)
				corner++;
			int next = Math.min(corner + 1, count - 1);
			double stretch = along[next] - along[corner];
			double share = stretch == 0 ? 0 : Math.min(1, (at - along[corner]) / stretch);
			points[2 * i] = corners[2 * corner] + share * (corners[2 * next] - corners[2 * corner]);
			points[2 * i + 1] = corners[2 * corner + 1] + share * (corners[2 * next + 1] - corners[2 * corner + 1]);
		}
		return points;
	}
}
