package org.labelwright.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Pair;
import org.labelwright.quality.AgreementReport.Scope;

/**
 * Figures that are worked out of sums over items, such as F1 of how many objects both annotators found and how many one did: by subject, such as the
 * label, and by pair of annotators. Confined to one thread.
 */
public final class Sums {

	/**
	 * A figure.
	 *
	 * @param coefficient what it is called
	 * @param value       of sums; empty when they do not determine it
	 * @param units       how many were compared; with none there is no figure
	 */
	public record Figure(Coefficient coefficient, Function<double[], Optional<Double>> value, ToLongFunction<double[]> units) {
	}

	/** The sums of the items of each group, see {@link Jackknife}; null where there is none. */
	private final class Count {
		private final double[][] groups = new double[Jackknife.GROUPS][];

		void add(Count other) {
			for (int i = 0; i < groups.length; i++)
				if (other.groups[i] != null)
					add(i, other.groups[i]);
		}

		void add(int group, double[] sums) {
			if (groups[group] == null)
				groups[group] = new double[sums.length];
			plus(groups[group], sums, 1);
		}

		List<Measure> measures(Scope scope) {
			var present = IntStream.range(0, groups.length).filter(i -> groups[i] != null).mapToObj(i -> groups[i]).toList();
			var all = new double[present.getFirst().length];
			present.forEach(sums -> plus(all, sums, 1));
			return figures.stream().filter(figure -> figure.units.applyAsLong(all) > 0).map(figure -> {
				var value = figure.value.apply(all);
				return Measure.of(scope, figure.coefficient, value, figure.units.applyAsLong(all)).within(Jackknife.interval(value, present.size(), i -> {
					var without = all.clone();
					plus(without, present.get(i), -1);
					return figure.value.apply(without);
				}));
			}).toList();
		}

		private static void plus(double[] sums, double[] others, int sign) {
			for (int i = 0; i < sums.length; i++)
				sums[i] += sign * others[i];
		}
	}

	private final List<Figure> figures;
	private final Map<String, Map<Pair, Count>> counts = new TreeMap<>();

	/** @param figures all of the same sums */
	public Sums(List<Figure> figures) {
		this.figures = List.copyOf(figures);
	}

	/** A quotient; empty when nothing is divided by. */
	public static Optional<Double> quotient(double sum, double by) {
		return by == 0 ? Optional.empty() : Optional.of(sum / by);
	}

	/**
	 * Adds what there is on an item.
	 *
	 * @param subject id of the label or the like
	 * @param group   of the item, see {@link Compared#group()}
	 * @param sums    as many each time
	 */
	public void add(String subject, Pair pair, int group, double... sums) {
		counts.computeIfAbsent(subject, id -> new TreeMap<>()).computeIfAbsent(pair, absent -> new Count()).add(group, sums);
	}

	/**
	 * The figures of all subjects together, of all pairs together and of each; empty when nothing was added.
	 *
	 * @param scope what all subjects together are
	 */
	public List<Measure> measures(Scope scope) {
		var all = new TreeMap<Pair, Count>();
		counts.values().forEach(pairs -> pairs.forEach((pair, count) -> all.computeIfAbsent(pair, absent -> new Count()).add(count)));
		return all.isEmpty() ? List.of() : measures(scope, all);
	}

	/**
	 * The figures of all subjects together and of each, of all pairs together and of each; empty when nothing was added.
	 *
	 * @param name of a subject by its id, for people
	 */
	public List<Measure> measures(Function<String, String> name) {
		var measures = new ArrayList<>(measures(Scope.ALL));
		counts.forEach((id, pairs) -> measures.addAll(measures(Scope.ALL.about(id, name.apply(id)), pairs)));
		return measures;
	}

	private List<Measure> measures(Scope scope, Map<Pair, Count> pairs) {
		var sum = new Count();
		pairs.values().forEach(sum::add);
		var measures = new ArrayList<>(sum.measures(scope));
		pairs.forEach((pair, count) -> measures.addAll(count.measures(scope.of(pair))));
		return measures;
	}
}
