package org.labelwright.store.internal;

import org.labelwright.store.StoreException;
import org.labelwright.store.internal.StoredRow.EntityRow;

/** The rows that mark items as gold. */
public final class GoldRows {

	/** What a row has beyond its columns. */
	private record Content(String annotator) {
	}

	private GoldRows() {
	}

	/** That by which a user marks an item: a document of it says what is right. */
	public static EntityRow row(String itemId, String documentId, String annotatorId, String userId) {
		return Entities.row(RowKind.GOLD, new Entities.Columns(itemId, itemId, userId, documentId, null, System.currentTimeMillis()), new Content(annotatorId));
	}

	/** Id of the annotator whose document says what is right. */
	public static String annotator(EntityRow row) throws StoreException {
		return Entities.content(row, Content.class).annotator();
	}
}
