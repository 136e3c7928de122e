package org.labelwright.store;

import org.labelwright.core.Problem;

/**
 * Something that is wrong with what was said of an item, or with the schema of a project.
 *
 * @param item        name of the item; that of the project when it is about the schema
 * @param itemId      null when it is about the schema
 * @param annotatorId whose document it is; null when it is about the schema
 * @param rowId       of the annotation, relation or answer; null when it is about all that was said of the item
 * @param label       name of the object's label, or its id where the schema has none of that id; null for none
 * @param attributeId of the attribute whose value it is about, or of the question that should be answered; or null
 * @param fixes       in how many ways it can be mended at once, where the item is opened
 * @param problem     what is wrong, and what to do
 */
public record ProjectFinding(String item, String itemId, String annotatorId, String rowId, String label, String attributeId, int fixes, Problem problem) {
}
