package org.labelwright.model.edit;

import org.labelwright.model.annotation.Statement;

/**
 * One row that a command changed.
 *
 * @param after the row as it is now, part of the document; null when it was removed, and for
 *              {@link RowKind#DOCUMENT} and {@link RowKind#PART}, whose state the document and its editor have
 */
public record RowChange(RowKind kind, String id, Statement after) {

	/** True when the row is gone. */
	public boolean removed() {
		return after == null && kind.feature() != null;
	}
}
