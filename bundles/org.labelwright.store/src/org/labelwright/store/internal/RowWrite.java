package org.labelwright.store.internal;

import java.sql.SQLException;

import org.labelwright.store.StoreException;

/**
 * A row that is to be written.
 *
 * @param documentId the document it lies in; null for a row of none
 * @param row        null to delete it
 */
public record RowWrite(RowKind kind, String documentId, String id, StoredRow row) {

	/** Id of the document it is about, or lies in; null for a row of none. */
	public String document() {
		return kind == RowKind.DOCUMENT ? id : documentId;
	}

	/** What the write comes to when this was the body before. */
	RowDelta delta(String before) {
		return new RowDelta(kind, documentId, id, before, row == null ? null : row.body());
	}

	/** @return the body before, or null when there was no such row */
	String apply(Rows rows) throws SQLException, StoreException {
		return row == null ? rows.delete(kind, documentId, id) : rows.put(documentId, row);
	}
}
