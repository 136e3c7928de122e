package org.labelwright.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Pair;
import org.labelwright.quality.AgreementReport.Scope;

/**
 * What pairs of annotators both found, and what only one of them did, by subject such as the label. Where nobody can tell what was not found, as
 * with spans, this is compared by F1, to which kappa comes when what nobody found grows without bounds (G. Hripcsak and A. S. Rothschild,
 * "Agreement, the F-measure, and reliability in information retrieval", JAMIA 12, 2005). Confined to one thread.
 */
public final class Matches {

	/** What was found on the items of each group, see {@link Jackknife}. */
	private static final class Count {
		private final long[] both = new long[Jackknife.GROUPS];
		private final long[] one = new long[Jackknife.GROUPS];

		void add(Count other) {
			for (int i = 0; i < both.length; i++) {
				both[i] += other.both[i];
				one[i] += other.one[i];
			}
		}

		Measure measure(Scope scope) {
			var groups = IntStream.range(0, both.length).filter(i -> both[i] + one[i] > 0).toArray();
			long found = LongStream.of(both).sum();
			long missed = LongStream.of(one).sum();
			var value = f1(found, missed);
			return Measure.of(scope, Coefficient.F1, value, found + missed)
					.within(Jackknife.interval(value, groups.length, i -> f1(found - both[groups[i]], missed - one[groups[i]])));
		}

		private static Optional<Double> f1(long both, long one) {
			return both + one == 0 ? Optional.empty() : Optional.of(2.0 * both / (2.0 * both + one));
		}
	}

	private final Map<String, Map<Pair, Count>> counts = new TreeMap<>();

	/**
	 * Counts what was found.
	 *
	 * @param subject id of the label or the like
	 * @param both    how many both found
	 * @param one     how many only one of them did
	 * @param group   of the item, see {@link Compared#group()}
	 */
	public void add(String subject, Pair pair, long both, long one, int group) {
		var count = counts.computeIfAbsent(subject, id -> new TreeMap<>()).computeIfAbsent(pair, absent -> new Count());
		count.both[group] += both;
		count.one[group] += one;
	}

	/**
	 * F1 of all subjects together, of all pairs together and of each.
	 *
	 * @param scope what all subjects together are
	 */
	public List<Measure> measures(Scope scope) {
		var all = new TreeMap<Pair, Count>();
		counts.values().forEach(pairs -> pairs.forEach((pair, count) -> all.computeIfAbsent(pair, absent -> new Count()).add(count)));
		return all.isEmpty() ? List.of() : measures(scope, all);
	}

	/**
	 * F1 of all subjects together and of each, of all pairs together and of each.
	 *
	 * @param name of a subject by its id, for people
	 */
	public List<Measure> measures(Function<String, String> name) {
		var measures = new ArrayList<>(measures(Scope.ALL));
		counts.forEach((id, pairs) -> measures.addAll(measures(Scope.ALL.about(id, name.apply(id)), pairs)));
		return measures;
	}

	private static List<Measure> measures(Scope scope, Map<Pair, Count> pairs) {
		var sum = new Count();
		pairs.values().forEach(sum::add);
		var measures = new ArrayList<Measure>();
		measures.add(sum.measure(scope));
		pairs.forEach((pair, count) -> measures.add(count.measure(scope.of(pair))));
		return measures;
	}
}
