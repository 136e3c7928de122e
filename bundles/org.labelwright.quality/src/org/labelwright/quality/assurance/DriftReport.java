package org.labelwright.quality.assurance;

import java.util.List;

import org.labelwright.quality.assurance.GoldReport.Group;

/**
 * How the work of annotators changes, how long it takes, and how far it follows suggestions.
 *
 * @param suggestionsOf whose documents hold the suggestions; null when none were asked about
 * @param people        in the order of their names
 */
public record DriftReport(String suggestionsOf, List<Person> people) {

	/**
	 * One annotator.
	 *
	 * @param errors      against gold, after being trained again if that was; null when he or she has not finished more gold items than the test begins with
	 * @param gold        against gold, by week
	 * @param adjudicated against adjudicated documents, by week
	 * @param speed       null when nothing was made in an editor
	 * @param suggestions null when none were asked about, or the annotator had none
	 */
	public record Person(String annotatorId, String name, ErrorCusum errors, List<Group> gold, List<Group> adjudicated, Speed speed, Suggestions suggestions) {

		public Person {
			gold = List.copyOf(gold);
			adjudicated = List.copyOf(adjudicated);
		}

		/** Whether anything is to be looked at. */
		public boolean striking() {
			return errors != null && errors.alarm() != null || speed != null && !speed.outliers().isEmpty()
					|| suggestions != null && suggestions.difference().greater();
		}
	}

	/**
	 * How long finished documents took.
	 *
	 * @param items     documents with edits that the journal has times of
	 * @param perItem   median, in seconds
	 * @param perThing  median of the time by annotation, relation and answer, in seconds
	 * @param outliers  documents whose time by thing is unlike that of others of the modality, most unlike first
	 */
	public record Speed(int items, double perItem, double perThing, List<Outlier> outliers) {

		public Speed {
			outliers = List.copyOf(outliers);
		}
	}

	/**
	 * A document that took unusually long or short.
	 *
	 * @param things annotations, relations and answers, 1 at least
	 * @param score  of the logarithm of the time by thing; below 0 for short
	 */
	public record Outlier(String itemId, String name, double seconds, int things, double score) {
	}

	/**
	 * How many of the suggestions are, alike, in what the annotator finished.
	 *
	 * @param difference from shown, where the document began with what was imported, to blind, where it did not
	 */
	public record Suggestions(ProportionDifference difference) {
	}

	public DriftReport {
		people = List.copyOf(people);
	}
}
