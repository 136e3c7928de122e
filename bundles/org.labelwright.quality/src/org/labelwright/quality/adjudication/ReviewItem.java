package org.labelwright.quality.adjudication;

import java.util.List;
import java.util.Optional;

import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.internal.Contributing;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/**
 * What annotators say of an item that is reviewed.
 *
 * @param documents of the annotators, in the order in which they began; changes to them are not stored
 * @param matters   all that they say, by what it is about
 * @param levels    how many reviews there are, from 1
 * @param refusal   why the user may not finish the review; empty when he or she may
 */
public record ReviewItem(List<AnnotationDocument> documents, List<Matter> matters, int levels, Optional<Problem> refusal) {

	public ReviewItem {
		documents = List.copyOf(documents);
		matters = List.copyOf(matters);
	}

	/** Reads and compares. Not for the user interface's thread. */
	public static ReviewItem read(ProjectStore store, String itemId, User who) throws StoreException {
		var documents = Contributing.of(store.documents().ofItem(itemId));
		return new ReviewItem(documents, Matters.of(documents, ComparisonPolicy.of(store.schema())), store.reviews().levels(itemId),
				store.reviews().refusal(itemId, who));
	}

	/** The document of an annotator. */
	public Optional<AnnotationDocument> of(String annotatorId) {
		return documents.stream().filter(document -> annotatorId.equals(document.getAnnotatorId())).findFirst();
	}
}
