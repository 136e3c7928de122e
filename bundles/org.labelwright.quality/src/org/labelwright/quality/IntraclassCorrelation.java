package org.labelwright.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Scope;

/**
 * Intraclass correlation of numbers that annotators gave to units: P. E. Shrout and J. L. Fleiss, "Intraclass correlations: uses in assessing rater
 * reliability", Psychological Bulletin 86 (1979), with annotators who are a sample of all, as ICC(2,1) there. It is over the units to which one and
 * the same set of annotators gave a number: the set with the most. Units are summed up and not kept. Confined to one thread.
 */
public final class IntraclassCorrelation {

	private static final class Sums {
		private long units;
		private double squares;
		private double squaresOfUnits;
		private final Map<String, Double> annotators = new TreeMap<>();

		void add(Map<String, ? extends Number> values) {
			units++;
			double unit = 0;
			for (var value : values.entrySet()) {
				double number = value.getValue().doubleValue();
				squares += number * number;
				unit += number;
				annotators.merge(value.getKey(), number, Double::sum);
			}
			squaresOfUnits += unit * unit;
		}

		void add(Sums other, int times) {
			units += times * other.units;
			squares += times * other.squares;
			squaresOfUnits += times * other.squaresOfUnits;
			other.annotators.forEach((annotator, sum) -> annotators.merge(annotator, times * sum, Double::sum));
		}

		Optional<Double> value() {
			int raters = annotators.size();
			if (units < 2 || raters < 2)
				return Optional.empty();
			double total = annotators.values().stream().mapToDouble(Double::doubleValue).sum();
			double correction = total * total / (units * raters);
			double ofUnits = squaresOfUnits / raters - correction;
			double ofRaters = annotators.values().stream().mapToDouble(sum -> sum * sum).sum() / units - correction;
			double rest = squares - correction - ofUnits - ofRaters;
			double between = ofUnits / (units - 1);
			double raterMean = ofRaters / (raters - 1);
			double error = rest / ((units - 1.0) * (raters - 1));
			double all = between + (raters - 1) * error + raters * (raterMean - error) / units;
			return all > 0 ? Optional.of((between - error) / all) : Optional.empty();
		}
	}

	private final Map<Set<String>, Sums[]> sets = new HashMap<>();

	/**
	 * Adds a unit.
	 *
	 * @param values finite, by the id of the annotator
	 * @param group  of the item, see {@link Compared#group()}
	 */
	public void add(Map<String, ? extends Number> values, int group) {
		if (values.size() < 2)
			return;
		var groups = sets.computeIfAbsent(Set.copyOf(values.keySet()), set -> new Sums[Jackknife.GROUPS]);
		if (groups[group] == null)
			groups[group] = new Sums();
		groups[group].add(values);
	}

	private static Sums all(Sums[] groups) {
		var all = new Sums();
		Stream.of(groups).filter(Objects::nonNull).forEach(group -> all.add(group, 1));
		return all;
	}

	/** The correlation of the annotators who have the most units in common; none when there are no such units. */
	public List<Measure> measures(Scope scope) {
		return sets.values().stream().max((one, other) -> Long.compare(all(one).units, all(other).units)).map(groups -> {
			var all = all(groups);
			var parts = Stream.of(groups).filter(Objects::nonNull).toList();
			var value = all.value();
			return List.of(Measure.of(scope, Coefficient.ICC, value, all.units).within(Jackknife.interval(value, parts.size(), part -> {
				var rest = all(groups);
				rest.add(parts.get(part), -1);
				return rest.value();
			})));
		}).orElse(List.of());
	}
}
