package org.labelwright.quality;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the annotators of a project agree.
 *
 * @param items      that have a document which counts, see {@link AgreementOperation}
 * @param compared   items that have such documents of two annotators or more
 * @param annotators ids of those who have one, sorted
 * @param sections   one for each metric that found something to compare
 * @param confusions of labels, then of answers; empty when nobody marked or answered anything on a compared item
 * @param slices     the same figures of parts of the items: by what they are told apart in the order that was asked for, then by value
 * @param byItem     the compared items, those on which annotators agree least first; at most {@link #MOST_ITEMS}
 */
public record AgreementReport(long items, long compared, List<String> annotators, List<Section> sections, List<Confusion> confusions, List<Slice> slices,
		List<ItemFigure> byItem) {

	/** Subject of measures of labels of things that are the same. */
	public static final String LABELS = "labels"; //$NON-NLS-1$
	/** Subject of measures of where things begin and end, whatever their labels. */
	public static final String BOUNDARIES = "boundaries"; //$NON-NLS-1$

	/** How many items are listed with their own figure, of those on which annotators agree least. */
	public static final int MOST_ITEMS = 100_000;

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
	 * Agreement on some of the items.
	 *
	 * @param by       by what items are told apart
	 * @param value    what these have in common, as the project has it; empty for none
	 * @param name     of that, for people
	 * @param compared how many these are
	 * @param sections as of all items
	 */
	public record Slice(Slicing by, String value, String name, long compared, List<Section> sections) {

		public Slice {
			sections = List.copyOf(sections);
		}
	}

	/**
	 * Agreement on one item.
	 *
	 * @param itemId     id of the item
	 * @param item       its name
	 * @param annotators who are compared, sorted
	 * @param percent    which share of all that two of them said of objects, relations and questions both said alike, on average over pairs, see
	 *                   {@link org.labelwright.quality.compare.Comparison}; 1 when nobody said anything
	 * @param things     how many things are compared; each counts for each pair of which one said it
	 */
	public record ItemFigure(String itemId, String item, List<String> annotators, double percent, long things) {

		public ItemFigure {
			annotators = List.copyOf(annotators);
		}
	}

	/**
	 * Which categories annotators give to the same things: labels to objects that are the same by the rules of
	 * {@link org.labelwright.quality.compare.ComparisonPolicy}, whatever their labels; answers to questions of choice or rating.
	 *
	 * @param subjectId  id of the question; null for labels
	 * @param subject    its name; null for labels
	 * @param annotators two ids: the first says the rows, the second the columns; none for all pairs together, in which the lesser category is the
	 *                   row, whoever said it
	 * @param categories all that occur, in the order of the schema
	 * @param cells      those that are not 0
	 */
	public record Confusion(String subjectId, String subject, List<String> annotators, List<Category> categories, List<Cell> cells) {

		public Confusion {
			annotators = List.copyOf(annotators);
			categories = List.copyOf(categories);
			cells = List.copyOf(cells);
		}

		/**
		 * How many things one puts in a category and the other in another.
		 *
		 * @param one   id of a category; null for what one says nothing of
		 * @param other likewise
		 */
		public long count(String one, String other) {
			return cells.stream().filter(cell -> Objects.equals(cell.one, one) && Objects.equals(cell.other, other)).mapToLong(Cell::count).sum();
		}
	}

	/**
	 * A label or an answer.
	 *
	 * @param id   of the label, the option, or those of several with a plus between them, or a number; empty for objects without a label
	 * @param name for people
	 */
	public record Category(String id, String name) {
	}

	/**
	 * So many things.
	 *
	 * @param one   category by the one; null when he or she says nothing of them
	 * @param other category by the other; likewise
	 */
	public record Cell(String one, String other, long count) {
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
		confusions = List.copyOf(confusions);
		slices = List.copyOf(slices);
		byItem = List.copyOf(byItem);
	}
}
