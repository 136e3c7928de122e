package org.labelwright.model.edit;

import java.util.List;
import java.util.Objects;

import org.labelwright.core.Problem;

/**
 * Something that a validator found wrong with a document.
 *
 * @param annotationId id of the annotation, relation or answer it is about; null when it is about the
 *                     document as a whole
 * @param attributeId  id of the attribute whose value it is about, or of the question that should be answered; or null
 * @param fixes        ways to mend it, the best first
 */
public record Finding(Problem problem, String annotationId, String attributeId, List<Fix> fixes) {

	public Finding {
		Objects.requireNonNull(problem);
		fixes = List.copyOf(fixes);
	}

	/** One that a person has to mend. */
	public Finding(Problem problem, String annotationId) {
		this(problem, annotationId, null, List.of());
	}

	/** What is wrong and what to do, as two sentences. */
	public String told() {
		return problem.remedy() == null ? problem.message() : problem.message() + ' ' + problem.remedy();
	}

	/** The same with ways to mend it. */
	public Finding fixedBy(Fix... ways) {
		return new Finding(problem, annotationId, attributeId, List.of(ways));
	}
}
