package org.labelwright.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.Item;
import org.labelwright.store.Part;
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

	/** What an error beside the database means to a person. */
	public StoreException problem(IOException e) {
		return Database.problem(e, folder);
	}

	public StoredRow row(Item item) {
		return Bodies.item(item, folder);
	}

	public StoredRow row(Part part) {
		return Bodies.part(part, folder);
	}

	/** The id of the document, if there is one that can be read. */
	public Optional<String> documentId(String itemId, String annotatorId) throws StoreException {
		return database.read(connection -> DocumentReads.id(connection, itemId, annotatorId));
	}

	/** @throws StoreException when a user may not do what takes a role */
	public void require(User who, Role least) throws StoreException {
		database.<Void>read(connection -> {
			Rights.require(connection, who, least);
			return null;
		});
	}

	/** Makes sure, before what is written next, that an annotator can be referred to. */
	public void register(User annotator) {
		database.<Void>write(connection -> {
			JournalTable.register(connection, annotator);
			return null;
		});
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
