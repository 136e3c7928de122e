package org.labelwright.quality.internal.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.quality.internal.Assignment;
import org.locationtech.jts.index.strtree.STRtree;

/** The pairs of objects of two annotators that are alike at all. Only those that touch are compared, by a spatial index of each space. Immutable. */
public final class Candidates {

	/** So few objects are compared without an index. */
	private static final int FEW = 16;
	/**
	 * By how much more a similarity counts for objects with a common label, so that of objects on one place those are matched. It is a share, and not a
	 * sum for each pair: else two objects, one within the other, would count less than two pairs that overlap by chance.
	 */
	private static final double SAME_LABEL = 1.5;
	/** Similarity from which two lie on one place, so that nothing that only overlaps them takes either for itself; and what that counts, more than two such pairs. */
	private static final double ONE_PLACE = 0.8;
	private static final double ON_ONE_PLACE = 3;
	/** What common values add: no more than what decides between pairs that are alike otherwise. */
	private static final double SAME_VALUES = 1e-3;

	/**
	 * Two objects.
	 *
	 * @param one        place in the first list
	 * @param other      place in the second list
	 * @param similarity above 0
	 */
	public record Pair(int one, int other, double similarity) {
	}

	private final List<Annotation> one;
	private final List<Annotation> other;
	private final List<Pair> pairs = new ArrayList<>();

	private Candidates(List<Annotation> one, List<Annotation> other) {
		this.one = one;
		this.other = other;
	}

	/** All pairs with a similarity above 0. */
	public static Candidates of(List<Annotation> one, List<Annotation> other, Way way) {
		var found = new Candidates(one, other);
		var spaces = new HashMap<List<Object>, Space>();
		for (int j = 0; j < other.size(); j++) {
			var place = Place.of(other.get(j), way);
			spaces.computeIfAbsent(place.space(), space -> new Space()).add(place, j);
		}
		for (int i = 0; i < one.size(); i++) {
			var place = Place.of(one.get(i), way);
			var space = spaces.get(place.space());
			if (space != null)
				for (int j : space.touching(place)) {
					double alike = way.alike(one.get(i), other.get(j));
					if (alike > 0)
						found.pairs.add(new Pair(i, j, alike));
				}
		}
		return found;
	}

	/** All of them, by their first and then their second object. */
	public List<Pair> pairs() {
		return Collections.unmodifiableList(pairs);
	}

	/**
	 * Which objects are the same: each at most one of the other annotator; as many as can be on one place, and with the greatest sum of similarities, which
	 * count more for a common label.
	 *
	 * @param least        similarity below which two are never the same
	 * @param acrossLabels whether objects with different labels may be the same
	 */
	public List<Pair> best(double least, boolean acrossLabels) {
		var assignment = new Assignment(one.size(), other.size());
		var similarities = new HashMap<Long, Double>();
		for (var pair : pairs) {
			var mine = one.get(pair.one);
			var yours = other.get(pair.other);
			boolean sameLabel = Objects.equals(mine.getLabelId(), yours.getLabelId());
			if (pair.similarity < least || !sameLabel && !acrossLabels)
				continue;
			assignment.add(pair.one, pair.other, pair.similarity * (sameLabel ? SAME_LABEL : 1) + (pair.similarity >= ONE_PLACE ? ON_ONE_PLACE : 0)
					+ (Values.of(mine).equals(Values.of(yours)) ? SAME_VALUES : 0));
			similarities.put(key(pair.one, pair.other), pair.similarity);
		}
		var chosen = assignment.best();
		var best = new ArrayList<Pair>();
		for (int i = 0; i < chosen.length; i++)
			if (chosen[i] >= 0)
				best.add(new Pair(i, chosen[i], similarities.get(key(i, chosen[i]))));
		return best;
	}

	private static long key(int one, int other) {
		return (long) one << Integer.SIZE | other;
	}

	/** What lies in one space. */
	private static final class Space {
		private final List<Place> places = new ArrayList<>();
		private final List<Integer> numbers = new ArrayList<>();
		private STRtree index;

		void add(Place place, int number) {
			places.add(place);
			numbers.add(number);
		}

		/** In ascending order. */
		List<Integer> touching(Place place) {
			var found = new ArrayList<Integer>();
			if (places.size() <= FEW) {
				for (int i = 0; i < places.size(); i++)
					if (places.get(i).envelope().intersects(place.envelope()))
						found.add(numbers.get(i));
				return found;
			}
			if (index == null) {
				index = new STRtree();
				for (int i = 0; i < places.size(); i++)
					index.insert(places.get(i).envelope(), numbers.get(i));
			}
			index.query(place.envelope(), item -> found.add((Integer) item));
			Collections.sort(found);
			return found;
		}
	}
}
