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

import org.labelwright.quality.AgreementReport.Pair;

/** How often each combination of categories was given to a unit, and the coefficients that follow from that. */
final class RatingCounts {

	/** How many annotators put a unit in a category. */
	private final Map<Map<Object, Integer>, Long> units = new HashMap<>();
	private final Map<Pair, Map<List<Object>, Long>> pairs = new TreeMap<>();
	private final Set<String> annotators = new TreeSet<>();

	void add(Map<String, ?> ratings, long times) {
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

	/** Adds others as often as told, which may be -1 to take away what was added. */
	void add(RatingCounts others, int times) {
		annotators.addAll(others.annotators);
		others.units.forEach((counts, count) -> merge(units, counts, times * count));
		others.pairs.forEach((pair, cells) -> {
			var table = pairs.computeIfAbsent(pair, absent -> new HashMap<>());
			cells.forEach((cell, count) -> merge(table, cell, times * count));
		});
	}

	private static <K> void merge(Map<K, Long> counts, K key, long count) {
		counts.merge(key, count, (old, more) -> old + more == 0 ? null : Long.valueOf(old + more));
	}

	long units() {
		return units.values().stream().mapToLong(Long::longValue).sum();
	}

	Set<String> annotators() {
		return Set.copyOf(annotators);
	}

	Set<Pair> pairs() {
		return new TreeSet<>(pairs.keySet());
	}

	Set<Object> categories() {
		var all = new HashSet<>();
		units.keySet().forEach(counts -> all.addAll(counts.keySet()));
		return all;
	}

	RatingCounts between(Pair pair) {
		var two = new RatingCounts();
		pairs.getOrDefault(pair, Map.of()).forEach((cell, times) -> two.add(Map.of(pair.first(), cell.get(0), pair.second(), cell.get(1)), times));
		return two;
	}

	RatingCounts as(Function<Object, ?> category) {
		var changed = new RatingCounts();
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

	Optional<Double> percent() {
		return agreement(Difference.EQUALITY, true);
	}

	/**
	 * How far the pairs of ratings of one unit agree, on average.
	 *
	 * @param byRatings whether a unit weighs as much as it has ratings, or all units weigh the same
	 */
	private Optional<Double> agreement(Difference difference, boolean byRatings) {
		double agree = 0;
		double all = 0;
		for (var unit : units.entrySet()) {
			double size = size(unit.getKey());
			double weight = unit.getValue() * (byRatings ? size : 1);
			agree += weight * (1 - difference.within(unit.getKey()) / (size * (size - 1)));
			all += weight;
		}
		return all == 0 ? Optional.empty() : Optional.of(agree / all);
	}

	/** How far two annotators differ, to how far they would if each rated at random as often as he or she does. */
	Optional<Double> kappa(Difference difference) {
		if (pairs.size() != 1 || annotators.size() != 2)
			return Optional.empty();
		var rows = new HashMap<Object, Double>();
		var columns = new HashMap<Object, Double>();
		double observed = 0;
		double all = 0;
		for (var cell : pairs.values().iterator().next().entrySet()) {
			double times = cell.getValue();
			rows.merge(cell.getKey().get(0), times, Double::sum);
			columns.merge(cell.getKey().get(1), times, Double::sum);
			observed += times * difference.of(cell.getKey().get(0), cell.getKey().get(1));
			all += times;
		}
		double expected = 0;
		for (var row : rows.entrySet())
			for (var column : columns.entrySet())
				expected += row.getValue() * column.getValue() * difference.of(row.getKey(), column.getKey());
		return expected > 0 ? Optional.of(1 - observed * all / expected) : Optional.empty();
	}

	/** Fleiss' kappa, over the units that all annotators have rated; of two annotators it is Scott's pi. */
	Optional<Double> fleiss() {
		var complete = new RatingCounts();
		units.forEach((counts, times) -> {
			if (size(counts) == annotators.size())
				complete.units.put(counts, times);
		});
		double ratings = (double) complete.units() * annotators.size();
		double chance = complete.totals().values().stream().mapToDouble(total -> total * total / (ratings * ratings)).sum();
		return complete.percent().filter(percent -> chance < 1).map(percent -> (percent - chance) / (1 - chance));
	}

	/** Gwet's AC1 when categories are equal or not, else AC2, with a disagreement weighing as much as it is of the greatest. */
	Optional<Double> gwet(Scale scale) {
		var shares = new HashMap<Object, Double>();
		double units = units();
		this.units.forEach((counts, times) -> counts
				.forEach((category, count) -> shares.merge(category, times * count / (size(counts) * units), Double::sum)));
		int categories = shares.size();
		if (categories < 2)
			return Optional.empty();
		var all = List.copyOf(shares.keySet());
		var steps = scale == Scale.ORDINAL ? steps(all) : scale.difference(shares);
		double most = steps.greatest(all);
		double sum = steps.sum(all);
		double spread = shares.values().stream().mapToDouble(share -> share * (1 - share)).sum();
		double chance = (categories * (double) categories - sum / most) * spread / (categories * (categories - 1.0));
		return chance < 1 ? agreement((one, other) -> steps.of(one, other) / most, false).map(agree -> (agree - chance) / (1 - chance))
				: Optional.empty();
	}

	/** Pairs of categories between two and with them, as Gwet weighs what is in an order. */
	private static Difference steps(List<Object> categories) {
		var places = places(categories);
		return (one, other) -> {
			double apart = Math.abs(places.get(one) - places.get(other));
			return apart * (apart + 1) / 2;
		};
	}

	private static Map<Object, Integer> places(List<Object> categories) {
		var places = new HashMap<Object, Integer>();
		categories.stream().sorted(Comparator.comparingDouble(category -> ((Number) category).doubleValue()))
				.forEach(category -> places.put(category, places.size()));
		return places;
	}

	/** Cohen's weighted kappa of categories in an order, by how many steps they are apart, or the square of that. */
	Optional<Double> weighted(boolean squared) {
		var places = places(new ArrayList<>(categories()));
		return kappa((one, other) -> {
			double apart = Math.abs(places.get(one) - places.get(other));
			return squared ? apart * apart : apart;
		});
	}

	/** Krippendorff's alpha, to which all units contribute, whoever has rated them. */
	Optional<Double> alpha(Scale scale) {
		var totals = totals();
		var difference = scale.difference(totals);
		double observed = 0;
		for (var unit : units.entrySet())
			observed += unit.getValue() * difference.within(unit.getKey()) / (size(unit.getKey()) - 1);
		double expected = difference.within(totals);
		double all = totals.values().stream().mapToDouble(Double::doubleValue).sum();
		return expected > 0 ? Optional.of(1 - (all - 1) * observed / expected) : Optional.empty();
	}

	/** How many ratings each category has. */
	private Map<Object, Double> totals() {
		var totals = new HashMap<Object, Double>();
		units.forEach((counts, times) -> counts.forEach((category, count) -> totals.merge(category, (double) times * count, Double::sum)));
		return totals;
	}
}
