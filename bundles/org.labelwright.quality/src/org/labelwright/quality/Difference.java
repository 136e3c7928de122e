package org.labelwright.quality;

import java.util.Map;
import java.util.function.ToDoubleFunction;

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
	}
}
