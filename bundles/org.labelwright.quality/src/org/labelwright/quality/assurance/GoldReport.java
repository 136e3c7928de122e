package org.labelwright.quality.assurance;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.labelwright.core.Ordered;
import org.labelwright.quality.assurance.GoldOperation.Reference;
import org.labelwright.quality.compare.Comparison;
import org.labelwright.store.GoldPolicy;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/**
 * How well each annotator does against gold items, or against adjudicated documents.
 *
 * @param reference what work is held against
 * @param gold      items that have it
 * @param policy    that people are held against where the reference is gold
 * @param people    in the order of their names
 */
public record GoldReport(Reference reference, long gold, GoldPolicy policy, List<Person> people) {

	/**
	 * One annotator. What he or she finished before being trained again counts in the weeks alone.
	 *
	 * @param retrainedAt when that was; null for never
	 * @param below       whether the F1 is below the threshold of the policy, after as many items as that asks for
	 * @param errors      how many there are of each kind, see {@link Comparison.Kind}; kinds without any are left out
	 * @param groups      by label, type of relation and question
	 * @param weeks       by the week in which items were finished
	 * @param confusion   which labels were given in place of which
	 * @param items       what came of each item, in the order in which they were finished
	 */
	public record Person(String annotatorId, String name, @JsonSerialize(using = ToStringSerializer.class) Instant retrainedAt, Score score, boolean below,
			Map<Comparison.Kind, Long> errors, List<Group> groups, List<Group> weeks, List<Confused> confusion, List<Checked> items) {

		public Person {
			errors = Ordered.map(errors);
			groups = List.copyOf(groups);
			weeks = List.copyOf(weeks);
			confusion = List.copyOf(confusion);
			items = List.copyOf(items);
		}
	}

	/**
	 * A part of what an annotator did.
	 *
	 * @param kind {@code label}, {@code relation}, {@code question} or {@code week}
	 * @param id   of the label or the like; of a week by ISO 8601, in UTC, such as {@code 2026-W48}
	 * @param name for people
	 */
	public record Group(String kind, String id, String name, Score score) {
	}

	/**
	 * Objects that have one label in gold and one of the annotator.
	 *
	 * @param gold      id of the label; empty when only the annotator has them
	 * @param goldName  its name, for people
	 * @param found     id of the label; empty when only gold has them
	 * @param foundName its name
	 */
	public record Confused(String gold, String goldName, String found, String foundName, long objects) {

		/** Whether the annotator gave another label, or only one of them has the objects. */
		public boolean wrong() {
			return !gold.equals(found);
		}

	}

	/**
	 * One item of an annotator.
	 *
	 * @param expected objects, relations and answers of gold
	 * @param found    those of the annotator
	 * @param right    those that both have alike
	 * @param things   all that either has, what both have counted once
	 */
	public record Checked(String itemId, String name, @JsonSerialize(using = ToStringSerializer.class) Instant finishedAt, long expected, long found, long right,
			long things) {

		/** Whether anything is wrong. */
		public boolean wrong() {
			return right < things;
		}
	}

	public GoldReport {
		people = List.copyOf(people);
	}
}
