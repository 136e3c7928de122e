package org.labelwright.quality;

import java.util.List;
import java.util.Optional;

/**
 * How far the annotators of a project agree.
 *
 * @param items      that have a document which counts, see {@link AgreementOperation}
 * @param compared   items that have such documents of two annotators or more
 * @param annotators ids of those who have one, sorted
 * @param sections   one for each metric that found something to compare
 */
public record AgreementReport(long items, long compared, List<String> annotators, List<Section> sections) {

	/**
	 * What one metric found.
	 *
	 * @param metric   its id
	 * @param name     its name, for people
	 * @param measures at least one
	 */
	public record Section(String metric, String name, List<Measure> measures) {

		public Section {
			measures = List.copyOf(measures);
		}
	}

	/**
	 * One figure.
	 *
	 * @param scope       of what and of whom
	 * @param coefficient which measure
	 * @param value       at most 1, which is full agreement; null when it is not determined, as when all units have one category
	 * @param interval    where the value lies with a confidence of 95 percent; null when that is not determined, as with one item
	 * @param units       how many were compared
	 */
	public record Measure(Scope scope, Coefficient coefficient, Double value, Interval interval, long units) {

		/** A measure of which the value may be missing. */
		public static Measure of(Scope scope, Coefficient coefficient, Optional<Double> value, long units) {
			return new Measure(scope, coefficient, value.filter(Double::isFinite).orElse(null), null, units);
		}

		/** The same measure, within an interval if there is one. */
		public Measure within(Optional<Interval> known) {
			return new Measure(scope, coefficient, value, value == null ? null : known.map(this::possible).orElse(null), units);
		}

		private Interval possible(Interval interval) {
			return new Interval(Math.max(coefficient.least(), interval.lower()), Math.min(1, interval.upper()));
		}
	}

	/** From one number to another, both included. */
	public record Interval(double lower, double upper) {
	}

	/**
	 * What a measure is about.
	 *
	 * @param subjectId  id of a label, question or the like; null for all together
	 * @param subject    its name, for people; null for all together
	 * @param annotators two ids, or none for all annotators
	 */
	public record Scope(String subjectId, String subject, List<String> annotators) {

		/** All together, of all annotators. */
		public static final Scope ALL = new Scope(null, null, List.of());

		public Scope {
			annotators = List.copyOf(annotators);
		}

		/** The same subject, of two annotators. */
		public Scope of(Pair pair) {
			return new Scope(subjectId, subject, List.of(pair.first(), pair.second()));
		}

		/** Another subject, of the same annotators. */
		public Scope about(String id, String name) {
			return new Scope(id, name, annotators);
		}
	}

	/** Two annotators by their ids, the lesser one first. */
	public record Pair(String first, String second) implements Comparable<Pair> {

		public Pair {
			if (first.compareTo(second) >= 0)
				throw new IllegalArgumentException(first + ' ' + second);
		}

		/** In either order. */
		public static Pair of(String one, String other) {
			return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
		}

		@Override
		public int compareTo(Pair other) {
			int order = first.compareTo(other.first);
			return order != 0 ? order : second.compareTo(other.second);
		}
	}

	public AgreementReport {
		annotators = List.copyOf(annotators);
		sections = List.copyOf(sections);
	}
}
