package org.labelwright.store;

/**
 * An item in a list.
 *
 * @param annotations how many annotations all its documents have
 * @param modifiedAt  milliseconds since 1970 of the last edit of one of its documents, 0 for none
 */
public record ItemRow(Item item, int annotations, long modifiedAt) {
}
