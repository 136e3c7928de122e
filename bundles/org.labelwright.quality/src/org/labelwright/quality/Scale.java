package org.labelwright.quality;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How categories differ, which says what a disagreement weighs. */
public enum Scale {

	/** They are equal or not. */
	NOMINAL(Coefficient.ALPHA_NOMINAL) {
		@Override
		Difference difference(Map<Object, ? extends Number> totals) {
			return Difference.EQUALITY;
		}
	},
	/** They are numbers of which the order counts: how many ratings lie between two, those of the two by half. */
	ORDINAL(Coefficient.ALPHA_ORDINAL) {
		@Override
		Difference difference(Map<Object, ? extends Number> totals) {
			var sorted = new TreeMap<Double, Double>();
			totals.forEach((category, count) -> sorted.merge(number(category), count.doubleValue(), Double::sum));
			var places = new HashMap<Double, Double>();
			double below = 0;
			for (var entry : sorted.entrySet()) {
				places.put(entry.getKey(), below + entry.getValue() / 2);
				below += entry.getValue();
			}
			return (Difference.Squared) category -> places.get(number(category));
		}
	},
	/** They are numbers of which the differences count. */
	INTERVAL(Coefficient.ALPHA_INTERVAL) {
		@Override
		Difference difference(Map<Object, ? extends Number> totals) {
			return (Difference.Squared) Scale::number;
		}
	},
	/** They are numbers from 0 on of which the ratios count. */
	RATIO(Coefficient.ALPHA_RATIO) {
		@Override
		Difference difference(Map<Object, ? extends Number> totals) {
			return (one, other) -> {
				double sum = number(one) + number(other);
				return sum == 0 ? 0 : Math.pow((number(one) - number(other)) / sum, 2);
			};
		}
	},
	/**
	 * They are {@link Set sets}, which may have some elements in common: the distance MASI of R. Passonneau, "Measuring agreement on set-valued
	 * items (MASI) for semantic and pragmatic annotation", LREC 2006.
	 */
	SETS(Coefficient.ALPHA_SETS) {
		@Override
		Difference difference(Map<Object, ? extends Number> totals) {
			return (one, other) -> masi((Set<?>) one, (Set<?>) other);
		}
	};

	private final Coefficient alpha;

	Scale(Coefficient alpha) {
		this.alpha = alpha;
	}

	/** What Krippendorff's alpha on this scale is called. */
	public Coefficient alpha() {
		return alpha;
	}

	/**
	 * What categories differ by.
	 *
	 * @param totals how many ratings are in each category
	 */
	abstract Difference difference(Map<Object, ? extends Number> totals);

	private static double number(Object category) {
		return ((Number) category).doubleValue();
	}

	private static double masi(Set<?> one, Set<?> other) {
		if (one.equals(other))
			return 0;
		double common = one.stream().filter(other::contains).count();
		double monotonic = one.containsAll(other) || other.containsAll(one) ? 2 / 3.0 : 1 / 3.0;
		return 1 - common / (one.size() + other.size() - common) * monotonic;
	}
}
