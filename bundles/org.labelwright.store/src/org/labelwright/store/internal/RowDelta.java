package org.labelwright.store.internal;

import java.util.Objects;

/**
 * One row before and after a change.
 *
 * @param documentId the document the row lies in; null for a row of none
 * @param before     body, or null when there was no such row
 * @param after      body, or null when there is no such row any more
 */
public record RowDelta(RowKind kind, String documentId, String id, String before, String after) {

	public RowDelta {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(id);
	}

	RowDelta reversed() {
		return new RowDelta(kind, documentId, id, after, before);
	}

	/** Names the row, not its states. */
	RowKey key() {
		return new RowKey(kind, documentId, id);
	}

	record RowKey(RowKind kind, String documentId, String id) {
	}
}
