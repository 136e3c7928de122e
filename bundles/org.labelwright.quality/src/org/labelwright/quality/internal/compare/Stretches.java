package org.labelwright.quality.internal.compare;

import java.util.Arrays;

import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;

/** What lies along a line, such as a text or time, and sets of whole numbers. Results are NaN where there is nothing to compare. */
public final class Stretches {

	/**
	 * A stretch of time.
	 *
	 * @param tier    an empty text for none
	 * @param channel -1 for all
	 */
	public record Time(long start, long end, String tier, int channel) {

		public boolean isPoint() {
			return start == end;
		}
	}

	private Stretches() {
	}

	/** Of a {@link TimePoint} or a {@link TimeInterval}. */
	public static Time time(Geometry geometry) {
		if (geometry instanceof TimePoint point)
			return new Time(point.getTime(), point.getTime(), text(point.getTier()), point.getChannel());
		var interval = (TimeInterval) geometry;
		return new Time(interval.getStart(), interval.getEnd(), text(interval.getTier()), interval.getChannel());
	}

	private static String text(String tier) {
		return tier == null ? "" : tier; //$NON-NLS-1$
	}

	/** Of two stretches. */
	public static double intersectionOverUnion(double start, double end, double otherStart, double otherEnd) {
		double both = Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
		double either = end - start + otherEnd - otherStart - both;
		return either > 0 ? both / either : Double.NaN;
	}

	/**
	 * Of what lies between starts and ends that follow each other by turns.
	 *
	 * @param one   in any order, overlaps counted once; may be null
	 * @param other likewise
	 */
	public static double similarity(int[] one, int[] other) {
		var mine = merged(one);
		var yours = merged(other);
		double both = 0;
		for (int i = 0, j = 0; i < mine.length && j < yours.length;) {
			both += Math.max(0, (long) Math.min(mine[i + 1], yours[j + 1]) - Math.max(mine[i], yours[j]));
			if (mine[i + 1] < yours[j + 1])
				i += 2;
			else
				j += 2;
		}
		double either = length(mine) + length(yours) - both;
		return either > 0 ? both / either : Double.NaN;
	}

	private static double length(int[] merged) {
		double length = 0;
		for (int i = 0; i < merged.length; i += 2)
			length += (double) merged[i + 1] - merged[i];
		return length;
	}

	/** In ascending order, without those that are empty or overlap. */
	private static int[] merged(int[] offsets) {
		if (offsets == null)
			return new int[0];
		var packed = new long[offsets.length / 2];
		int count = 0;
		for (int i = 0; i + 1 < offsets.length; i += 2)
			if (offsets[i] < offsets[i + 1])
				packed[count++] = (long) offsets[i] << Integer.SIZE | offsets[i + 1] & 0xffffffffL;
		Arrays.sort(packed, 0, count);
		var merged = new int[2 * count];
		int length = 0;
		for (int i = 0; i < count; i++) {
			int start = (int) (packed[i] >> Integer.SIZE);
			int end = (int) packed[i];
			if (length > 0 && start <= merged[length - 1])
				merged[length - 1] = Math.max(merged[length - 1], end);
			else {
				merged[length++] = start;
				merged[length++] = end;
			}
		}
		return Arrays.copyOf(merged, length);
	}

	/** Of two sets: what is in both over what is in either. */
	public static double ofSets(int[] one, int[] other) {
		var mine = set(one);
		var yours = set(other);
		double both = 0;
		for (int i = 0, j = 0; i < mine.length && j < yours.length;) {
			if (mine[i] == yours[j])
				both++;
			if (mine[i] <= yours[j])
				i++;
			else
				j++;
		}
		double either = mine.length + yours.length - both;
		return either > 0 ? both / either : Double.NaN;
	}

	private static int[] set(int[] numbers) {
		return numbers == null ? new int[0] : Arrays.stream(numbers).sorted().distinct().toArray();
	}
}
