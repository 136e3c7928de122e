package org.labelwright.quality.internal;

import java.util.List;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.quality.adjudication.Provenance;

/** Which documents of an item say something. */
public final class Contributing {

	private Contributing() {
	}

	/** Those of annotators that count. What was made of the documents of others is none. */
	public static List<AnnotationDocument> of(List<AnnotationDocument> documents) {
		return documents.stream().filter(document -> counts(document) && !Provenance.isAdjudicated(document)).toList();
	}

	/** Who says nothing has found nothing only when he or she is done with the item, and else has only begun it. */
	private static boolean counts(AnnotationDocument document) {
		return switch (document.getState()) {
		case SUBMITTED, REJECTED, ACCEPTED -> true;
		default -> !document.getAnnotations().isEmpty() || !document.getRelations().isEmpty() || !document.getAnswers().isEmpty();
		};
	}
}
