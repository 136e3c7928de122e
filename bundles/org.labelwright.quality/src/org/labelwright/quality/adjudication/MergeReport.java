package org.labelwright.quality.adjudication;

import java.util.List;

/**
 * What came of merging the documents of annotators.
 *
 * @param strategy  id of the {@link MergeStrategy}
 * @param annotator id of the user whose documents were made
 * @param written   false when they were only worked out
 * @param items     that were merged, in the order in which they were added
 */
public record MergeReport(String strategy, String annotator, boolean written, List<Item> items) {

	public MergeReport {
		items = List.copyOf(items);
	}

	/** What became of one thing that annotators said. */
	public enum Verdict {
		/** It is in the adjudicated document. */
		KEPT,
		/** It is not. */
		DROPPED,
		/** It is not, for two answers are equally likely: a person has to decide. */
		UNDECIDED
	}

	/**
	 * An object, relation or answer.
	 *
	 * @param kind     {@code annotation}, {@code relation} or {@code answer}
	 * @param subject  id of the label, type of relation or question that was found, or that most have when none was
	 * @param because  whose it is and why
	 */
	public record Decision(Verdict verdict, String kind, String subject, Provenance because) {
	}

	/**
	 * What became of one item.
	 *
	 * @param decisions all of them
	 */
	public record Item(String id, String name, List<Decision> decisions) {

		public Item {
			decisions = List.copyOf(decisions);
		}

		/** How many decisions have a verdict. */
		public long count(Verdict verdict) {
			return decisions.stream().filter(decision -> decision.verdict == verdict).count();
		}
	}

	/** How many decisions have a verdict, on all items. */
	public long count(Verdict verdict) {
		return items.stream().mapToLong(item -> item.count(verdict)).sum();
	}
}
