package org.labelwright.store.internal;

import java.util.Locale;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;

/** The kinds of rows that the journal speaks of. Rows are made in this order and deleted in the reverse. */
public enum RowKind {
	SCHEMA, ITEM, PART, DOCUMENT, ANNOTATION, RELATION, ANSWER, MEMBER, ASSIGNMENT, COMMENT, SETTING, GUIDELINE_ELEMENT, GUIDELINE_VERSION, ACKNOWLEDGEMENT,
	OPEN_QUESTION, PICTURE, GOLD, AUDIT, SAMPLE, SUGGESTION, STAGE;

	/** Whether rows of this kind lie beside the documents: {@link StoredRow.EntityRow}. */
	boolean beside() {
		return compareTo(ANSWER) > 0;
	}

	public static RowKind of(Statement statement) {
		return switch (statement) {
		case Annotation a -> ANNOTATION;
		case Relation r -> RELATION;
		case Answer a -> ANSWER;
		default -> throw new IllegalArgumentException("not a statement of a document: " + statement); //$NON-NLS-1$
		};
	}

	/** As written in the journal. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @throws IllegalArgumentException when the journal speaks of something else */
	static RowKind ofKey(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}
}
