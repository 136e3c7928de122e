package org.labelwright.store;

import java.util.Set;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;

/** Makes what was said under one revision of the label schema into what fits another. Used on several threads at once. */
public interface Rewriting {

	/**
	 * Which rows may have to be changed; others are not read. A row is one of them when any of these holds.
	 *
	 * @param labelIds        it is an annotation of one of them
	 * @param relationTypeIds it is a relation of one of them
	 * @param questionIds     it is an answer to one of them
	 * @param attributeIds    it has a value of one of them, in a keyframe, of its own or kept aside
	 */
	record Scope(Set<String> labelIds, Set<String> relationTypeIds, Set<String> questionIds, Set<String> attributeIds) {

		public Scope {
			labelIds = Set.copyOf(labelIds);
			relationTypeIds = Set.copyOf(relationTypeIds);
			questionIds = Set.copyOf(questionIds);
			attributeIds = Set.copyOf(attributeIds);
		}
	}

	/**
	 * What became of a row.
	 *
	 * @param changed  whether it is different now
	 * @param aside    how much of it has no place in the schema any more
	 * @param restored how much of it has a place again
	 */
	record Effect(boolean changed, int aside, int restored) {

		public static final Effect NONE = new Effect(false, 0, 0);

		/** What became of it by this and another. */
		public Effect and(Effect other) {
			return new Effect(changed || other.changed, aside + other.aside, restored + other.restored);
		}
	}

	Scope scope();

	/** Changes a statement, which is nobody else's. */
	Effect rewrite(Statement statement);

	/**
	 * Changes what a document says of itself but for its revision, which the store sets. Asked for documents of which a statement changed, and for those
	 * with tiers.
	 *
	 * @return whether it is different now
	 */
	boolean rewriteHead(AnnotationDocument head);

	/** Whether every row about a subject of the scope is changed, with nothing put aside, so that counting them is enough for a preview. */
	default boolean counts() {
		return false;
	}
}
