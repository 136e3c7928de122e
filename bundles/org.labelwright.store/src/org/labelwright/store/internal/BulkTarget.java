package org.labelwright.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.labelwright.core.User;
import org.labelwright.store.Item;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.Batches.Chunk;

/** What a bulk writer needs of the store. */
public final class BulkTarget {

	private final Database database;
	private final Path folder;
	private final Batches batches;

	public BulkTarget(Database database, Path folder, Batches batches) {
		this.database = database;
		this.folder = folder;
		this.batches = batches;
	}

	public void begin(String batchId, String label, User who) throws StoreException {
		batches.begin(batchId, label, who);
	}

	public StoredRow row(Item item) {
		return Bodies.item(item, folder);
	}

	/** The id of the document; makes sure that its annotator can be referred to when there is none. */
	public Optional<String> documentId(String itemId, User annotator) throws StoreException {
		var found = database.read(connection -> DocumentReads.id(connection, itemId, annotator.id()));
		if (found.isEmpty())
			database.<Void>write(connection -> {
				JournalTable.register(connection, annotator);
				return null;
			});
		return found;
	}

	/** @param complete when it is the last chunk of the batch */
	public CompletableFuture<Long> write(String batchId, String label, User who, Chunk chunk, boolean complete) {
		return database.write(connection -> {
			long sequence = chunk.changes().isEmpty() ? lastOf(connection, batchId)
					: batches.write(connection, batchId, label, who, chunk);
			if (complete)
				batches.complete(connection, batchId);
			return sequence;
		});
	}

	private static long lastOf(Connection connection, String batchId) throws SQLException {
		return Sql.number(connection, "SELECT max(sequence) FROM journal WHERE batch_id = ?", batchId); //$NON-NLS-1$
	}

	public void rollBack(String batchId, User who) throws StoreException {
		batches.rollBack(batchId, who);
	}
}
