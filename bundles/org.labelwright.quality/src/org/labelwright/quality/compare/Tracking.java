package org.labelwright.quality.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

import org.labelwright.quality.internal.Assignment;

/**
 * How far two annotators agree on tracks, frame by frame, of which one is the reference where it matters. Frames are added in their order; then figures
 * are worked out as TrackEval does, the implementation of the authors of HOTA. Objects in a frame are numbers of tracks, from 0. Confined to one thread.
 */
public final class Tracking {

	/** From which similarity places are the same in MOTA and IDF1. */
	public static final double SAME = 0.5;
	/** The thresholds of HOTA, 0.05 to 0.95. */
	public static final int THRESHOLDS = 19;

	private static final double ROUNDING = Math.ulp(1.0);
	/** What goes before any similarity: that two were matched in the frame before. */
	private static final double CONTINUED = 1000;

	/** Objects of one frame, and those pairs of them that are alike at all, by their places in the lists. */
	private record Frame(int[] reference, int[] other, List<Alike> alike) {
	}

	private record Alike(int reference, int other, double similarity) {
	}

	private final List<Frame> frames = new ArrayList<>();
	private int references;
	private int others;

	/**
	 * Adds the next frame.
	 *
	 * @param reference  the tracks of the reference that are in view
	 * @param other      the tracks of the other annotator that are
	 * @param similarity of two tracks in this frame
	 */
	public void add(int[] reference, int[] other, ToDoubleBiFunction<Integer, Integer> similarity) {
		var alike = new ArrayList<Alike>();
		for (int i = 0; i < reference.length; i++) {
			references = Math.max(references, reference[i] + 1);
			for (int j = 0; j < other.length; j++) {
				double found = similarity.applyAsDouble(reference[i], other[j]);
				if (found > 0)
					alike.add(new Alike(i, j, found));
			}
		}
		for (int number : other)
			others = Math.max(others, number + 1);
		frames.add(new Frame(reference.clone(), other.clone(), alike));
	}

	/** The same with the other annotator as the reference. */
	public Tracking turned() {
		var turned = new Tracking();
		turned.references = others;
		turned.others = references;
		for (var frame : frames)
			turned.frames.add(new Frame(frame.other, frame.reference, frame.alike.stream().map(pair -> new Alike(pair.other, pair.reference, pair.similarity))
					.toList()));
		return turned;
	}

	/**
	 * CLEAR MOT of K. Bernardin and R. Stiefelhagen (2008).
	 *
	 * @param matches    objects that both have
	 * @param misses     objects of the reference that the other does not have
	 * @param extra      objects that only the other has
	 * @param switches   how often an object of the reference is taken for another than when it was last matched
	 * @param similarity sum over matches
	 */
	public record Clear(long matches, long misses, long extra, long switches, double similarity) {

		/** Objects of the reference. */
		public long objects() {
			return matches + misses;
		}

		/** Misses, extra ones and switches. */
		public long errors() {
			return misses + extra + switches;
		}

		/** Multiple object tracking accuracy, at most 1; NaN when the reference has no objects. */
		public double mota() {
			return objects() == 0 ? Double.NaN : 1 - (double) errors() / objects();
		}

		/** Multiple object tracking precision, the mean similarity of matches; NaN when there are none. */
		public double motp() {
			return similarity / matches;
		}
	}

	/** Objects that were matched in the frame before stay matched while they are alike enough; all others by the greatest sum of similarities. */
	public Clear clear() {
		long matches = 0;
		long misses = 0;
		long extra = 0;
		long switches = 0;
		double similarity = 0;
		var before = new HashMap<Integer, Integer>();
		var last = new HashMap<Integer, Integer>();
		for (var frame : frames) {
			int matched = 0;
			if (frame.reference.length > 0 && frame.other.length > 0) {
				var best = match(frame, pair -> pair.similarity < SAME - ROUNDING ? 0
						: pair.similarity + (Integer.valueOf(frame.other[pair.other]).equals(before.get(frame.reference[pair.reference])) ? CONTINUED : 0));
				before.clear();
				for (var pair : best) {
					int object = frame.reference[pair.reference];
					int taken = frame.other[pair.other];
					before.put(object, taken);
					var earlier = last.put(object, taken);
					if (earlier != null && earlier != taken)
						switches++;
					similarity += pair.similarity;
				}
				matched = best.size();
			}
			matches += matched;
			misses += frame.reference.length - matched;
			extra += frame.other.length - matched;
		}
		return new Clear(matches, misses, extra, switches, similarity);
	}

	private static List<Alike> match(Frame frame, ToDoubleFunction<Alike> gain) {
		var assignment = new Assignment(frame.reference.length, frame.other.length);
		frame.alike.forEach(pair -> assignment.add(pair.reference, pair.other, gain.applyAsDouble(pair)));
		var chosen = assignment.best();
		return frame.alike.stream().filter(pair -> chosen[pair.reference] == pair.other).toList();
	}

	/**
	 * Identity of E. Ristani and others (2016): each track of the reference is one track of the other annotator, so that most objects are the same.
	 *
	 * @param matches objects of tracks that are the same
	 * @param misses  all others of the reference
	 * @param extra   all others of the other annotator
	 */
	public record Identity(long matches, long misses, long extra) {

		/** NaN when there are no objects. */
		public double idf1() {
			return 2.0 * matches / (2 * matches + misses + extra);
		}
	}

	/** By the greatest number of frames in which tracks are in the same place. */
	public Identity identity() {
		long objects = 0;
		long theirs = 0;
		for (var frame : frames) {
			objects += frame.reference.length;
			theirs += frame.other.length;
		}
		long matches = 0;
		for (var pair : same())
			matches += pair.frames();
		return new Identity(matches, objects - matches, theirs - matches);
	}

	/** A track of the reference, the track of the other annotator that is the same, and in how many frames they are in the same place. */
	public record Same(int reference, int other, int frames) {
	}

	/** Which tracks are the same, by the greatest number of frames in which they are in the same place. */
	public List<Same> same() {
		var together = new HashMap<Long, Integer>();
		for (var frame : frames)
			for (var pair : frame.alike)
				if (pair.similarity >= SAME)
					together.merge(key(frame, pair), 1, Integer::sum);
		var assignment = new Assignment(references, others);
		together.forEach((key, count) -> assignment.add((int) (key >> Integer.SIZE), (int) (long) key, count));
		var chosen = assignment.best();
		var same = new ArrayList<Same>();
		for (int i = 0; i < chosen.length; i++)
			if (chosen[i] >= 0)
				same.add(new Same(i, chosen[i], together.get(key(i, chosen[i]))));
		return same;
	}

	private static long key(Frame frame, Alike pair) {
		return key(frame.reference[pair.reference], frame.other[pair.other]);
	}

	private static long key(int reference, int other) {
		return (long) reference << Integer.SIZE | other;
	}

	/**
	 * Higher order tracking accuracy of J. Luiten and others (2021), at each threshold of similarity; the same whoever is the reference.
	 *
	 * @param matches     objects that both have
	 * @param single      objects that only one has
	 * @param association sum over matches of how far the two tracks are the same throughout, from 0 to 1
	 */
	public record Hota(double[] matches, double[] single, double[] association) {

		/** Mean over the thresholds of the geometric mean of detection and association accuracy; NaN when there are no objects. */
		public double hota() {
			return mean((detection, ofTracks) -> Math.sqrt(detection * ofTracks));
		}

		/** Detection accuracy, mean over the thresholds. */
		public double detA() {
			return mean((detection, ofTracks) -> detection);
		}

		/** Association accuracy, mean over the thresholds. */
		public double assA() {
			return mean((detection, ofTracks) -> ofTracks);
		}

		private double mean(DoubleBinaryOperator of) {
			double sum = 0;
			for (int i = 0; i < matches.length; i++)
				sum += of.applyAsDouble(matches[i] / (matches[i] + single[i]), association[i] / Math.max(1, matches[i]));
			return sum / matches.length;
		}
	}

	/** Frames are matched by the greatest sum of similarity times how far the tracks are the same throughout. */
	public Hota hota() {
		var common = new HashMap<Long, Double>();
		var ofReference = new int[references];
		var ofOther = new int[others];
		for (var frame : frames)
			count(frame, common, ofReference, ofOther);
		var matches = new double[THRESHOLDS];
		var single = new double[THRESHOLDS];
		var counts = new ArrayList<Map<Long, Integer>>();
		for (int i = 0; i < THRESHOLDS; i++)
			counts.add(new HashMap<>());
		for (var frame : frames) {
			var best = match(frame, pair -> {
				double shared = common.get(key(frame, pair));
				return pair.similarity * shared / (ofReference[frame.reference[pair.reference]] + ofOther[frame.other[pair.other]] - shared);
			});
			for (int i = 0; i < THRESHOLDS; i++) {
				double threshold = 0.05 * (i + 1) - ROUNDING;
				int matched = 0;
				for (var pair : best)
					if (pair.similarity >= threshold) {
						matched++;
						counts.get(i).merge(key(frame, pair), 1, Integer::sum);
					}
				matches[i] += matched;
				single[i] += frame.reference.length + frame.other.length - 2 * matched;
			}
		}
		var association = new double[THRESHOLDS];
		for (int i = 0; i < THRESHOLDS; i++)
			for (var count : counts.get(i).entrySet())
				association[i] += (double) count.getValue() * count.getValue()
						/ (ofReference[(int) (count.getKey() >> Integer.SIZE)] + ofOther[(int) (long) count.getKey()] - count.getValue());
		return new Hota(matches, single, association);
	}

	/** Adds up in how many frames tracks are, and how far each two are in the same place, each share weighing as it is unique. */
	private static void count(Frame frame, Map<Long, Double> common, int[] ofReference, int[] ofOther) {
		var rows = new double[frame.reference.length];
		var columns = new double[frame.other.length];
		for (var pair : frame.alike) {
			rows[pair.reference] += pair.similarity;
			columns[pair.other] += pair.similarity;
		}
		for (var pair : frame.alike)
			common.merge(key(frame, pair), pair.similarity / (rows[pair.reference] + columns[pair.other] - pair.similarity), Double::sum);
		Arrays.stream(frame.reference).forEach(number -> ofReference[number]++);
		Arrays.stream(frame.other).forEach(number -> ofOther[number]++);
	}
}
