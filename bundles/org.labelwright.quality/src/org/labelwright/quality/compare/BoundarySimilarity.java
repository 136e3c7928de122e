package org.labelwright.quality.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Boundary similarity of two segmentations: C. Fournier, "Evaluating text segmentation using boundary edit distance", ACL 2013. Boundaries at one
 * place match; two that are near each other, one of each, are one move, that weighs by its share of the reach; all others are missing and weigh 1:
 * B = 1 - (missing + moves' weights) / (matches + missing + moves). Moves are taken from the shortest on, and of those alike from the first place on, as
 * the implementation of the author does. Boundaries have one type here.
 *
 * @param matches boundaries that both have
 * @param missing boundaries that only one has
 * @param moves   boundaries that one has nearby
 * @param weight  of the moves, each less than 1
 */
public record BoundarySimilarity(long matches, long missing, long moves, double weight) {

	/**
	 * Compares boundaries.
	 *
	 * @param one   places in whole units, such as words or hundredths of seconds
	 * @param other likewise
	 * @param reach in units: boundaries so far apart, or farther, are none of them near; 2 in the paper
	 */
	public static BoundarySimilarity of(SortedSet<Long> one, SortedSet<Long> other, int reach) {
		var ours = new HashSet<>(one);
		ours.retainAll(other);
		long matches = ours.size();
		// whether it is the first who has the boundary at a place that only one has
		Map<Long, Boolean> free = new HashMap<>();
		one.forEach(place -> free.put(place, true));
		other.forEach(place -> free.merge(place, false, (first, second) -> null));
		var places = new TreeSet<>(free.keySet());
		long moves = 0;
		double weight = 0;
		for (int distance = 1; distance < reach && !free.isEmpty(); distance++)
			for (long place : places) {
				var here = free.get(place);
				var there = free.get(place + distance);
				if (here == null || there == null || here.equals(there))
					continue;
				free.remove(place);
				free.remove(place + distance);
				moves++;
				weight += (double) distance / reach;
			}
		return new BoundarySimilarity(matches, free.size(), moves, weight);
	}

	/** How many were compared: what B is divided by. */
	public long units() {
		return matches + missing + moves;
	}

	/** B; empty when there is no boundary. */
	public Optional<Double> value() {
		return units() == 0 ? Optional.empty() : Optional.of(1 - (missing + weight) / units());
	}
}
