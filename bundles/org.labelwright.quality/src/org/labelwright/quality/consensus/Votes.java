package org.labelwright.quality.consensus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What annotators said about units, such as items, spans or pixels: each is in one of the categories. Units of which the same was said may be counted
 * together. Confined to one thread while units are added; then only read.
 */
public final class Votes {

	/**
	 * One thing that one annotator said of a unit.
	 *
	 * @param annotator  id
	 * @param category   has {@code equals} and {@code hashCode}
	 * @param confidence of the annotator, above 0 and at most 1
	 */
	public record Vote(String annotator, Object category, double confidence) {

		public Vote {
			if (!(confidence > 0 && confidence <= 1))
				throw new IllegalArgumentException("a confidence of " + confidence); //$NON-NLS-1$
		}

		public Vote(String annotator, Object category) {
			this(annotator, category, 1);
		}
	}

	/** The votes on a unit, as places in the lists of annotators and categories. */
	record Unit(int[] annotators, int[] categories, double[] confidences, long times) {
	}

	private final Map<String, Integer> annotators = new LinkedHashMap<>();
	private final Map<Object, Integer> categories = new LinkedHashMap<>();
	private final List<Unit> units = new ArrayList<>();

	/**
	 * Adds a unit.
	 *
	 * @param votes one or more, of one annotator also several
	 * @param times how many such units there are
	 * @return its number, from 0
	 */
	public int add(List<Vote> votes, long times) {
		if (votes.isEmpty() || times < 1)
			throw new IllegalArgumentException(votes.size() + " votes, " + times + " times"); //$NON-NLS-1$ //$NON-NLS-2$
		units.add(new Unit(votes.stream().mapToInt(vote -> place(annotators, vote.annotator)).toArray(),
				votes.stream().mapToInt(vote -> place(categories, vote.category)).toArray(), votes.stream().mapToDouble(Vote::confidence).toArray(), times));
		return units.size() - 1;
	}

	private static <T> int place(Map<T, Integer> places, T one) {
		var known = places.putIfAbsent(one, places.size());
		return known == null ? places.size() - 1 : known;
	}

	/** Ids of all annotators, in the order in which they first voted. */
	public List<String> annotators() {
		return List.copyOf(annotators.keySet());
	}

	/** All categories, in the order in which they were first named. */
	public List<Object> categories() {
		return List.copyOf(categories.keySet());
	}

	List<Unit> units() {
		return Collections.unmodifiableList(units);
	}
}
