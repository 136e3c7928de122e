package org.labelwright.quality;

import java.util.Collection;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What two categories differ by: 0 when they are equal, the same both ways round. */
@FunctionalInterface
interface Difference {

	/** 0 for what is equal, else 1; the sum over all pairs needs each category once. */
	Difference EQUALITY = new Difference() {

		@Override
		public double of(Object one, Object other) {
			return one.equals(other) ? 0 : 1;
		}

		@Override
		public double within(Map<Object, ? extends Number> counts) {
			double all = 0;
			double equal = 0;
			for (var count : counts.values()) {
				all += count.doubleValue();
				equal += count.doubleValue() * count.doubleValue();
			}
			return all * all - equal;
		}
	};

	double of(Object one, Object other);

	/** The sum over all ordered pairs of ratings, of which there are so many in each category. */
	default double within(Map<Object, ? extends Number> counts) {
		double sum = 0;
		for (var one : counts.entrySet())
			for (var other : counts.entrySet())
				if (one != other)
					sum += one.getValue().doubleValue() * other.getValue().doubleValue() * of(one.getKey(), other.getKey());
		return sum;
	}

	/** The sum over all ordered pairs of categories, each of which counts once. */
	default double sum(Collection<?> categories) {
		double sum = 0;
		for (var one : categories)
			for (var other : categories)
				sum += of(one, other);
		return sum;
	}

	/** The greatest between any two categories; 0 when there are no two. */
	default double greatest(Collection<?> categories) {
		double greatest = 0;
		for (var one : categories)
			for (var other : categories)
				greatest = Math.max(greatest, of(one, other));
		return greatest;
	}

	/** The square of the difference of two numbers; the sum over all pairs then needs each category once. */
	@FunctionalInterface
	interface Squared extends Difference, ToDoubleFunction<Object> {

		@Override
		default double of(Object one, Object other) {
			return Math.pow(applyAsDouble(one) - applyAsDouble(other), 2);
		}

		@Override
		default double within(Map<Object, ? extends Number> counts) {
			double all = 0;
			double sum = 0;
			for (var entry : counts.entrySet()) {
				all += entry.getValue().doubleValue();
				sum += entry.getValue().doubleValue() * applyAsDouble(entry.getKey());
			}
			double mean = all == 0 ? 0 : sum / all;
			double squares = 0;
			for (var entry : counts.entrySet())
				squares += entry.getValue().doubleValue() * Math.pow(applyAsDouble(entry.getKey()) - mean, 2);
			return 2 * all * squares;
		}

		@Override
		default double sum(Collection<?> categories) {
			return within(categories.stream().collect(Collectors.toMap(category -> category, category -> 1)));
		}

		@Override
		default double greatest(Collection<?> categories) {
			var range = categories.stream().mapToDouble(this::applyAsDouble).summaryStatistics();
			return range.getCount() == 0 ? 0 : Math.pow(range.getMax() - range.getMin(), 2);
		}
	}
}
