package org.labelwright.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Pair;
import org.labelwright.quality.AgreementReport.Scope;

/**
 * Ratings of units, each by some annotators in one of the categories. Units are counted and not kept: memory grows with the number of different
 * combinations of categories. A unit that only one annotator rated says nothing of agreement and is passed over. Confined to one thread.
 */
public final class Ratings {

	/** How categories differ. */
	public enum Scale {
		/** They are equal or not. */
		NOMINAL(Coefficient.ALPHA_NOMINAL),
		/** They are numbers of which the order counts. */
		ORDINAL(Coefficient.ALPHA_ORDINAL),
		/** They are numbers of which the differences count. */
		INTERVAL(Coefficient.ALPHA_INTERVAL);

		private final Coefficient alpha;

		Scale(Coefficient alpha) {
			this.alpha = alpha;
		}
	}

	/** How many annotators put a unit in a category. */
	private final Map<Map<Object, Integer>, Long> units = new HashMap<>();
	private final Map<Pair, Map<List<Object>, Long>> pairs = new TreeMap<>();
	private final Set<String> annotators = new TreeSet<>();

	/**
	 * Counts units that all have the same ratings.
	 *
	 * @param ratings by the id of the annotator; {@link Number numbers} when the scale is not nominal
	 * @param times   how many such units there are
	 */
	public void add(Map<String, ?> ratings, long times) {
		if (ratings.size() < 2 || times == 0)
			return;
		annotators.addAll(ratings.keySet());
		var counts = new HashMap<Object, Integer>();
		ratings.values().forEach(category -> counts.merge(category, 1, Integer::sum));
		units.merge(counts, times, Long::sum);
		var sorted = List.copyOf(new TreeMap<>(ratings).entrySet());
		for (int i = 0; i < sorted.size(); i++)
			for (int j = i + 1; j < sorted.size(); j++)
				pairs.computeIfAbsent(new Pair(sorted.get(i).getKey(), sorted.get(j).getKey()), pair -> new HashMap<>())
						.merge(List.of(sorted.get(i).getValue(), sorted.get(j).getValue()), times, Long::sum);
	}

	/** How many units two annotators or more have rated. */
	public long units() {
		return units.values().stream().mapToLong(Long::longValue).sum();
	}

	/** Those who have rated a unit that another has rated as well. */
	public Set<String> annotators() {
		return Set.copyOf(annotators);
	}

	/** All categories that occur. */
	public Set<Object> categories() {
		var all = new HashSet<>();
		units.keySet().forEach(counts -> all.addAll(counts.keySet()));
		return all;
	}

	/** Two annotators who have rated the same unit, each such pair. */
	public Set<Pair> pairs() {
		return new TreeSet<>(pairs.keySet());
	}

	/** The ratings of two annotators alone. */
	public Ratings between(Pair pair) {
		var two = new Ratings();
		pairs.getOrDefault(pair, Map.of()).forEach((cell, times) -> two.add(Map.of(pair.first(), cell.get(0), pair.second(), cell.get(1)), times));
		return two;
	}

	/** The same ratings in other categories, such as one and all the rest. */
	public Ratings as(Function<Object, ?> category) {
		var changed = new Ratings();
		changed.annotators.addAll(annotators);
		units.forEach((counts, times) -> {
			var merged = new HashMap<Object, Integer>();
			counts.forEach((old, count) -> merged.merge(category.apply(old), count, Integer::sum));
			changed.units.merge(merged, times, Long::sum);
		});
		pairs.forEach((pair, cells) -> {
			var table = changed.pairs.computeIfAbsent(pair, absent -> new HashMap<>());
			cells.forEach((cell, times) -> table.merge(List.of(category.apply(cell.get(0)), category.apply(cell.get(1))), times, Long::sum));
		});
		return changed;
	}

	private static int size(Map<Object, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	private static double equalPairs(Map<Object, Integer> counts) {
		double equal = 0;
		for (double count : counts.values())
			equal += count * (count - 1);
		return equal;
	}

	/** The share of pairs of ratings of one unit that are equal; each unit weighs as much as it has ratings. */
	public Optional<Double> percent() {
		double equal = 0;
		double all = 0;
		for (var unit : units.entrySet()) {
			double size = size(unit.getKey());
			equal += unit.getValue() * equalPairs(unit.getKey()) / (size - 1);
			all += unit.getValue() * size;
		}
		return all == 0 ? Optional.empty() : Optional.of(equal / all);
	}

	/** Cohen's kappa; empty unless there are two annotators, and two categories. */
	public Optional<Double> cohen() {
		if (pairs.size() != 1 || annotators.size() != 2)
			return Optional.empty();
		var rows = new HashMap<Object, Double>();
		var columns = new HashMap<Object, Double>();
		double equal = 0;
		double all = 0;
		for (var cell : pairs.values().iterator().next().entrySet()) {
			double times = cell.getValue();
			rows.merge(cell.getKey().get(0), times, Double::sum);
			columns.merge(cell.getKey().get(1), times, Double::sum);
			equal += cell.getKey().get(0).equals(cell.getKey().get(1)) ? times : 0;
			all += times;
		}
		double chance = 0;
		for (var row : rows.entrySet())
			chance += row.getValue() * columns.getOrDefault(row.getKey(), 0.0);
		return corrected(equal / all, chance / (all * all));
	}

	/** Fleiss' kappa over the units that all annotators have rated; empty when there are none, or only one category. */
	public Optional<Double> fleiss() {
		var totals = new HashMap<Object, Double>();
		double equal = 0;
		double all = 0;
		for (var unit : units.entrySet()) {
			double size = size(unit.getKey());
			if (size < annotators.size())
				continue;
			double times = unit.getValue();
			unit.getKey().forEach((category, count) -> totals.merge(category, times * count, Double::sum));
			equal += times * equalPairs(unit.getKey()) / (size - 1);
			all += times * size;
		}
		if (all == 0)
			return Optional.empty();
		double ratings = all;
		return corrected(equal / all, totals.values().stream().mapToDouble(total -> total * total / (ratings * ratings)).sum());
	}

	private static Optional<Double> corrected(double observed, double expected) {
		return expected < 1 ? Optional.of((observed - expected) / (1 - expected)) : Optional.empty();
	}

	/** Krippendorff's alpha, to which all units contribute, whoever has rated them; empty when there is only one category. */
	public Optional<Double> alpha(Scale scale) {
		var order = new ArrayList<>(categories());
		if (scale != Scale.NOMINAL)
			order.sort(Comparator.comparingDouble(category -> ((Number) category).doubleValue()));
		var index = new HashMap<Object, Integer>();
		order.forEach(category -> index.put(category, index.size()));
		var totals = new double[order.size()];
		for (var unit : units.entrySet())
			unit.getKey().forEach((category, count) -> totals[index.get(category)] += (double) unit.getValue() * count);
		double observed = 0;
		for (var unit : units.entrySet())
			observed += unit.getValue() * disagreement(unit.getKey(), scale, order, index, totals) / (size(unit.getKey()) - 1);
		double expected = 0;
		double all = 0;
		for (int i = 0; i < totals.length; i++) {
			all += totals[i];
			for (int j = 0; j < totals.length; j++)
				expected += totals[i] * totals[j] * distance(scale, order, totals, i, j);
		}
		return expected > 0 ? Optional.of(1 - (all - 1) * observed / expected) : Optional.empty();
	}

	private static double disagreement(Map<Object, Integer> counts, Scale scale, List<Object> order, Map<Object, Integer> index, double[] totals) {
		double sum = 0;
		for (var one : counts.entrySet())
			for (var other : counts.entrySet())
				if (one != other)
					sum += (double) one.getValue() * other.getValue() * distance(scale, order, totals, index.get(one.getKey()), index.get(other.getKey()));
		return sum;
	}

	/** The square of the difference of two categories. */
	private static double distance(Scale scale, List<Object> order, double[] totals, int one, int other) {
		if (one == other)
			return 0;
		return switch (scale) {
		case NOMINAL -> 1;
		case INTERVAL -> Math.pow(((Number) order.get(one)).doubleValue() - ((Number) order.get(other)).doubleValue(), 2);
		case ORDINAL -> {
			double between = -(totals[one] + totals[other]) / 2;
			for (int i = Math.min(one, other); i <= Math.max(one, other); i++)
				between += totals[i];
			yield between * between;
		}
		};
	}

	/**
	 * All that can be said of these ratings: for all annotators the share of agreement and alpha, on a nominal scale Fleiss' kappa as well, and for
	 * each pair the share, and Cohen's kappa on a nominal scale, else alpha.
	 *
	 * @param scope what the units are about
	 */
	public List<Measure> measures(Scope scope, Scale scale) {
		if (units.isEmpty())
			return List.of();
		var measures = new ArrayList<Measure>();
		measures.add(Measure.of(scope, Coefficient.PERCENT, percent(), units()));
		if (scale == Scale.NOMINAL)
			measures.add(Measure.of(scope, Coefficient.FLEISS, fleiss(), units()));
		measures.add(Measure.of(scope, scale.alpha, alpha(scale), units()));
		for (var pair : pairs.keySet()) {
			var two = between(pair);
			measures.add(Measure.of(scope.of(pair), Coefficient.PERCENT, two.percent(), two.units()));
			measures.add(scale == Scale.NOMINAL ? Measure.of(scope.of(pair), Coefficient.COHEN, two.cohen(), two.units())
					: Measure.of(scope.of(pair), scale.alpha, two.alpha(scale), two.units()));
		}
		return measures;
	}
}
