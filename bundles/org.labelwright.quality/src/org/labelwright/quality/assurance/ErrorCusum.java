package org.labelwright.quality.assurance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.labelwright.quality.assurance.GoldReport.Checked;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/**
 * Whether the errors of an annotator have become more frequent, by the cumulative sum of E. S. Page, "Continuous inspection schemes", Biometrika 41 (1954),
 * of logarithms of likelihood ratios, as in S. H. Steiner and others, "Monitoring surgical performance using risk-adjusted cumulative sum charts",
 * Biostatistics 1 (2000): an item of n things of which x are wrong adds x ln(p1 / p0) + (n - x) ln((1 - p1) / (1 - p0)), and the sum never falls below 0.
 * p0 is the rate of errors over the first {@value #BASELINE} items, with half an error added to the errors and a whole one to the things; p1 has twice its
 * odds. There is an alarm where the sum reaches ln({@value #ITEMS}): without any change that takes more than that many items on average (G. Lorden,
 * "Procedures for reacting to a change in distribution", Annals of Mathematical Statistics 42 (1971)), if things are independent and p0 is right. A rate
 * that falls is no alarm.
 *
 * @param rate   p0
 * @param points after each item that follows the first ones
 * @param alarm  the item at which the sum reached the limit first; null when it did not
 * @param since  the item with which the sum began to rise to it, the likeliest place of the change; null when there is no alarm
 */
public record ErrorCusum(double rate, List<Point> points, Point alarm, Point since) {

	/** How many items the rate is taken from. */
	public static final int BASELINE = 10;
	/** How many items at least there are on average before an alarm for nothing. */
	public static final int ITEMS = 200;

	/**
	 * An item.
	 *
	 * @param errors of its things
	 * @param sum    after it
	 */
	public record Point(String itemId, String name, @JsonSerialize(using = ToStringSerializer.class) Instant finishedAt, long errors, long things, double sum) {
	}

	public ErrorCusum {
		points = List.copyOf(points);
	}

	/** @param items in the order in which they were finished; empty when there are no more than the first ones */
	public static Optional<ErrorCusum> of(List<Checked> items) {
		if (items.size() <= BASELINE)
			return Optional.empty();
		var first = items.subList(0, BASELINE);
		double rate = (first.stream().mapToLong(ErrorCusum::errors).sum() + 0.5) / (first.stream().mapToLong(Checked::things).sum() + 1);
		double worse = 2 * rate / (1 + rate);
		double wrong = Math.log(worse / rate);
		double right = Math.log((1 - worse) / (1 - rate));
		var points = new ArrayList<Point>();
		double sum = 0;
		Point since = null;
		Point alarm = null;
		Point began = null;
		for (var item : items.subList(BASELINE, items.size())) {
			double before = sum;
			sum = Math.max(0, sum + errors(item) * wrong + (item.things() - errors(item)) * right);
			var point = new Point(item.itemId(), item.name(), item.finishedAt(), errors(item), item.things(), sum);
			if (before == 0)
				began = point;
			if (alarm == null && sum >= Math.log(ITEMS)) {
				alarm = point;
				since = began;
			}
			points.add(point);
		}
		return Optional.of(new ErrorCusum(rate, points, alarm, since));
	}

	private static long errors(Checked item) {
		return item.things() - item.right();
	}
}
