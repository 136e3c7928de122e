package org.labelwright.quality;

import java.util.ArrayList;
import java.util.HashMap;
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
 * Units of different lengths that annotators marked on continua, such as texts, compared by Krippendorff's alpha for unitizing, see
 * {@link Coefficient#ALPHA_UNITIZING}. The continua count as one, laid end to end, but that no gap goes on from one into the next. Only lengths are
 * counted, so that memory does not grow with the number of units. Confined to one thread.
 */
public final class Unitizing {

	/**
	 * A unit.
	 *
	 * @param begin of it, at least 0
	 * @param end   of it, greater than {@code begin}
	 */
	public record Unit(long begin, long end) implements Comparable<Unit> {

		public Unit {
			if (begin < 0 || end <= begin)
				throw new IllegalArgumentException(begin + ".." + end); //$NON-NLS-1$
		}

		long length() {
			return end - begin;
		}

		@Override
		public int compareTo(Unit other) {
			return begin != other.begin ? Long.compare(begin, other.begin) : Long.compare(end, other.end);
		}

		/** Units that do not overlap, in their order: those that do are joined. */
		public static List<Unit> apart(List<Unit> units) {
			var apart = new ArrayList<Unit>();
			for (var unit : units.stream().sorted().toList())
				if (!apart.isEmpty() && unit.begin < apart.getLast().end)
					apart.set(apart.size() - 1, new Unit(apart.getLast().begin, Math.max(apart.getLast().end, unit.end)));
				else
					apart.add(unit);
			return apart;
		}
	}

	/** A part of a continuum between two borders of one annotator. */
	private record Section(long begin, long end, boolean unit) {
	}

	/** What was found in one category by a fixed set of annotators. */
	private static final class Category {
		private double observed;
		private final TreeMap<Long, Long> units = new TreeMap<>();
		private final TreeMap<Long, Long> gaps = new TreeMap<>();
		/** Lengths of the continua in which an annotator marked something, once for each annotator. */
		private final TreeMap<Long, Long> marked = new TreeMap<>();
	}

	private static final class Study {
		private final Map<String, Category> categories = new TreeMap<>();
		private final TreeMap<Long, Long> continua = new TreeMap<>();
		private long length;
		private long units;

		void add(long continuum, List<Map<String, List<Unit>>> annotators) {
			length += continuum;
			continua.merge(continuum, (long) annotators.size(), Long::sum);
			var names = new TreeSet<String>();
			annotators.forEach(annotator -> names.addAll(annotator.keySet()));
			for (var name : names) {
				var category = categories.computeIfAbsent(name, absent -> new Category());
				var all = annotators.stream().map(annotator -> sections(continuum, annotator.getOrDefault(name, List.of()))).toList();
				for (var sections : all)
					count(category, continuum, sections);
				for (int i = 0; i < all.size(); i++)
					for (int j = 0; j < i; j++)
						category.observed += 2 * difference(all.get(i), all.get(j));
			}
		}

		private void count(Category category, long continuum, List<Section> sections) {
			for (var section : sections)
				(section.unit ? category.units : category.gaps).merge(section.end - section.begin, 1L, Long::sum);
			units += sections.stream().filter(Section::unit).count();
			category.marked.merge(continuum, 1L, Long::sum);
		}

		private static List<Section> sections(long continuum, List<Unit> units) {
			var sections = new ArrayList<Section>();
			long at = 0;
			for (var unit : units) {
				if (unit.begin < at || unit.end > continuum)
					throw new IllegalArgumentException(unit + " after " + at + " in " + continuum); //$NON-NLS-1$ //$NON-NLS-2$
				if (unit.begin > at)
					sections.add(new Section(at, unit.begin, false));
				sections.add(new Section(unit.begin, unit.end, true));
				at = unit.end;
			}
			if (at < continuum)
				sections.add(new Section(at, continuum, false));
			return sections;
		}

		private static double difference(List<Section> one, List<Section> other) {
			double sum = 0;
			for (int i = 0, j = 0; i < one.size() && j < other.size();) {
				sum += difference(one.get(i), other.get(j));
				long end = Math.min(one.get(i).end, other.get(j).end);
				i += one.get(i).end == end ? 1 : 0;
				j += other.get(j).end == end ? 1 : 0;
			}
			return sum;
		}

		/** Of two sections that overlap. */
		private static double difference(Section one, Section other) {
			double begins = one.begin - other.begin;
			double ends = one.end - other.end;
			if (one.unit && other.unit)
				return begins * begins + ends * ends;
			if (one.unit && begins >= 0 && ends <= 0)
				return Math.pow(one.end - one.begin, 2);
			if (other.unit && begins <= 0 && ends >= 0)
				return Math.pow(other.end - other.begin, 2);
			return 0;
		}

		double observed(Category category, int annotators) {
			return category.observed / ((double) annotators * (annotators - 1) * length * length);
		}

		double expected(Category category, int annotators) {
			var gaps = new TreeMap<>(category.gaps);
			continua.forEach((continuum, times) -> gaps.merge(continuum, times - category.marked.getOrDefault(continuum, 0L), Long::sum));
			double units = category.units.values().stream().mapToLong(Long::longValue).sum();
			double sum = 0;
			double placed = 0;
			double room = 0;
			double longer = 0;
			var gap = gaps.descendingMap().entrySet().iterator();
			var next = gap.hasNext() ? gap.next() : null;
			for (var entry : category.units.descendingMap().entrySet()) {
				double unit = entry.getKey();
				for (; next != null && next.getKey() >= entry.getKey(); next = gap.hasNext() ? gap.next() : null) {
					room += (double) next.getValue() * next.getKey();
					longer += next.getValue();
				}
				sum += entry.getValue() * ((units - 1) / 3 * (2 * unit * unit * unit - 3 * unit * unit + unit) + unit * unit * (room - longer * (unit - 1)));
				placed += entry.getValue() * unit * (unit - 1);
			}
			double all = annotators * (double) length;
			return 2 * sum / length / (all * (all - 1) - placed);
		}

		Optional<Double> alpha(Iterable<Category> of, int annotators) {
			double observed = 0;
			double expected = 0;
			for (var category : of) {
				observed += observed(category, annotators);
				expected += expected(category, annotators);
			}
			return expected > 0 ? Optional.of(1 - observed / expected) : Optional.empty();
		}
	}

	private final Map<Set<String>, Study> together = new HashMap<>();
	private final Map<Pair, Study> pairs = new TreeMap<>();
	private final Set<String> annotators = new TreeSet<>();

	/**
	 * Adds a continuum.
	 *
	 * @param length of it
	 * @param units  by annotator, two at least, also of those who marked nothing, and by category: in their order, none overlapping another of
	 *               the same annotator and category, all within the continuum
	 */
	public void add(long length, Map<String, Map<String, List<Unit>>> units) {
		if (length <= 0 || units.size() < 2)
			return;
		annotators.addAll(units.keySet());
		var sorted = new TreeMap<>(units);
		together.computeIfAbsent(Set.copyOf(units.keySet()), all -> new Study()).add(length, List.copyOf(sorted.values()));
		for (var one : sorted.entrySet())
			for (var other : sorted.tailMap(one.getKey(), false).entrySet())
				pairs.computeIfAbsent(new Pair(one.getKey(), other.getKey()), pair -> new Study()).add(length, List.of(one.getValue(), other.getValue()));
	}

	/**
	 * Alpha of all categories and of each, of all annotators over the continua that they all worked on, and of each pair.
	 *
	 * @param name of a category, for people
	 */
	public List<Measure> measures(Function<String, String> name) {
		var measures = new ArrayList<Measure>();
		var all = together.get(annotators);
		if (all != null)
			measures.addAll(measures(Scope.ALL, all, annotators.size(), name));
		pairs.forEach((pair, study) -> measures.addAll(measures(Scope.ALL.of(pair), study, 2, name)));
		return measures;
	}

	private static List<Measure> measures(Scope scope, Study study, int annotators, Function<String, String> name) {
		if (study.units == 0)
			return List.of();
		var measures = new ArrayList<Measure>();
		measures.add(Measure.of(scope, Coefficient.ALPHA_UNITIZING, study.alpha(study.categories.values(), annotators), study.units));
		study.categories.forEach((id, category) -> measures
				.add(Measure.of(scope.about(id, name.apply(id)), Coefficient.ALPHA_UNITIZING, study.alpha(List.of(category), annotators),
						category.units.values().stream().mapToLong(Long::longValue).sum())));
		return measures;
	}
}
