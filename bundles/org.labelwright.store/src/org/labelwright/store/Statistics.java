package org.labelwright.store;

import java.util.List;
import java.util.Map;

import org.labelwright.model.annotation.DocumentState;

/**
 * Counts over a project.
 *
 * @param project         its name
 * @param items           all items
 * @param itemsByState    every state, with 0 for none
 * @param annotatedItems  items with at least one annotation
 * @param documents       all documents
 * @param documentsByState every state, with 0 for none
 * @param annotations     all annotations
 * @param labels          one for each label of the schema, in its order, then those that only annotations name
 * @param annotationsByGeometry by name of the geometry class; an annotation without geometry under ""
 * @param relations       one for each relation type of the schema, in its order, then others that occur
 * @param answers         one for each question of the schema, in its order, then others that occur
 */
public record Statistics(String project, long items, Map<ItemState, Long> itemsByState, long annotatedItems, long documents,
		Map<DocumentState, Long> documentsByState, long annotations, List<LabelCount> labels,
		Map<String, Long> annotationsByGeometry, List<Count> relations, List<AnswerCount> answers) {

	/**
	 * @param id          of the label, "" for none
	 * @param name        of the label, or its id when the schema has no such label
	 * @param annotations how many have it
	 * @param items       how many items have such an annotation
	 */
	public record LabelCount(String id, String name, long annotations, long items) {
	}

	/**
	 * @param id   of the relation type, "" for none
	 * @param name of it, or its id when the schema has no such type
	 */
	public record Count(String id, String name, long count) {
	}

	/**
	 * @param id      of the question
	 * @param name    of it, or its id when the schema has no such question
	 * @param count   how many answers there are to it
	 * @param byValue for questions with few possible answers, how often each was given, keyed by its JSON,
	 *                the most frequent first; empty for texts
	 */
	public record AnswerCount(String id, String name, long count, Map<String, Long> byValue) {
	}
}
