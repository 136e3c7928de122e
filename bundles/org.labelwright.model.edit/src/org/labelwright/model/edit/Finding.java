package org.labelwright.model.edit;

import java.util.Objects;

import org.labelwright.core.Problem;

/**
 * Something that a validator found wrong with a document.
 *
 * @param annotationId id of the annotation, relation or answer it is about; null when it is about the
 *                     document as a whole
 */
public record Finding(Problem problem, String annotationId) {

	public Finding {
		Objects.requireNonNull(problem);
	}
}
