package org.labelwright.model.edit;

import org.eclipse.emf.ecore.EReference;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationPackage.Literals;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;

/** The rows that a document is made of, and those beside it that its history changes. */
public enum RowKind {
	/** What the document says of itself; its id is the document's. */
	DOCUMENT(null),
	ANNOTATION(Literals.ANNOTATION_DOCUMENT__ANNOTATIONS),
	RELATION(Literals.ANNOTATION_DOCUMENT__RELATIONS),
	ANSWER(Literals.ANNOTATION_DOCUMENT__ANSWERS),
	/** Where a part of the item lies on the clock of the item, which is not in the document: {@link DocumentEditor#parts}. */
	PART(null);

	private final EReference feature;

	RowKind(EReference feature) {
		this.feature = feature;
	}

	/** The list of the document that holds such rows; null for {@link #DOCUMENT} and {@link #PART}. */
	public EReference feature() {
		return feature;
	}

	public static RowKind of(Statement statement) {
		return switch (statement) {
		case Annotation annotation -> ANNOTATION;
		case Relation relation -> RELATION;
		case Answer answer -> ANSWER;
		default -> throw new IllegalArgumentException(statement.eClass().getName());
		};
	}
}
