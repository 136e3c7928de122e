package org.labelwright.quality;

import java.util.List;

/** What figures of agreement are made of; see {@link AgreementCases}. In all of them, no annotators are all, else they are two, the lesser first. */
public sealed interface Behind {

	List<String> annotators();

	/**
	 * Things that the one puts in a category and the other in another; of all annotators together, in either order.
	 *
	 * @param subjectId id of a question; null for labels
	 * @param one       id of a category as {@link AgreementReport.Confusion} has it; null for what is not there
	 * @param other     likewise
	 */
	record Cell(String subjectId, List<String> annotators, String one, String other) implements Behind {
	}

	/**
	 * What annotators differ on of a label, type of relation, question or attribute.
	 *
	 * @param subjectId its id, or the subject of a measure for which no such thing stands: labels, or borders, whatever the label
	 */
	record Subject(String subjectId, List<String> annotators) implements Behind {
	}

	/**
	 * Compared items.
	 *
	 * @param by    null for all
	 * @param value of a {@link AgreementReport.Slice}
	 */
	record Items(List<String> annotators, Slicing by, String value) implements Behind {
	}
}
