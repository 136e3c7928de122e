package org.labelwright.quality;

import java.util.List;

/**
 * Something that a figure of agreement is made of: an item, or what two annotators said of one thing on it.
 *
 * @param itemId     of the item
 * @param item       its name
 * @param annotators who are compared, sorted
 * @param one        what the first of two said; null for an item as a whole
 * @param other      what the second said; likewise
 * @param percent    of an item, see {@link AgreementReport.ItemFigure}; of one thing how alike the two are
 */
public record AgreementCase(String itemId, String item, List<String> annotators, Said one, Said other, double percent) {

	/**
	 * What an annotator said.
	 *
	 * @param id   of the object, relation or answer; null when he or she said nothing
	 * @param text the label, type or answer, for people
	 */
	public record Said(String id, String text) {
	}

	public AgreementCase {
		annotators = List.copyOf(annotators);
	}
}
