package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.Cause;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.StoredRow.DocumentRow;

/**
 * Writes of many transactions that come to be as a whole or not at all. Each transaction is a chunk with
 * one entry in the journal that names a blob with its rows.
 */
public final class Batches {

	private final Database database;
	private final OpenEditors editors;

	public Batches(Database database, OpenEditors editors) {
		this.database = database;
		this.editors = editors;
	}

	/** Rows that are to be put or deleted in one transaction. */
	public record Chunk(List<RowWrite> changes, Blobs.Prepared content) {

		/** Prepares, on the calling thread, what is written when none of the rows exists yet, as is usual. */
		public static Chunk of(List<RowWrite> changes) {
			var deltas = new ArrayList<RowDelta>(changes.size());
			for (var change : changes)
				deltas.add(change.delta(null));
			return new Chunk(changes, Blobs.Prepared.of(Payload.write(deltas)));
		}
	}

	public void begin(String id, String label, User who) throws StoreException {
		database.writeNow(connection -> {
			Rights.require(connection, who, Role.ANNOTATOR);
			JournalTable.register(connection, who);
			return Sql.update(connection, "INSERT INTO batch(id, label, user_id, started_at, state) VALUES (?, ?, ?, ?, 'open')", //$NON-NLS-1$
					id, label, who.id(), System.currentTimeMillis());
		});
	}

	/** One transaction. Runs on the writer's thread. */
	long write(Connection connection, String batchId, String label, User who, Chunk chunk) throws SQLException, StoreException {
		try (var rows = new Rows(connection)) {
			var deltas = new ArrayList<RowDelta>(chunk.changes().size());
			boolean fresh = true;
			for (var change : chunk.changes()) {
				if (change.row() instanceof DocumentRow document) {
					Rights.edit(connection, rows, who, document);
					int made = deltas.size() + 1;
					fresh &= AssignmentRules.follow(connection, rows, who, change, null, deltas) == null && deltas.size() == made;
					continue;
				}
				var before = change.apply(rows);
				fresh &= before == null && change.row() != null;
				deltas.add(change.delta(before));
			}
			rows.finish();
			var blob = fresh ? chunk.content() : Blobs.Prepared.of(Payload.write(deltas));
			Blobs.store(connection, blob);
			editors.changed(connection, rows.touchedDocuments());
			return JournalTable.append(connection, new JournalTable.Draft(who, null, null, label, Cause.IMPORT, null, batchId,
					blob.hash(), null), rows.touchedDocuments());
		}
	}

	void complete(Connection connection, String batchId) throws SQLException {
		Sql.update(connection, "UPDATE batch SET state = 'complete' WHERE id = ?", batchId); //$NON-NLS-1$
	}

	/** Rolls back what was cut off when the project was last open. */
	public void rollBackOpen(User who) throws StoreException {
		for (var id : database.read(connection -> Sql.list(connection,
				"SELECT id FROM batch WHERE state = 'open' ORDER BY started_at DESC", row -> row.getString(1)))) //$NON-NLS-1$
			rollBack(id, who);
	}

	/**
	 * Restores, chunk by chunk from the last, the rows as they were. A row that was changed since, or that
	 * others now depend on, is kept, and the journal says so.
	 */
	public void rollBack(String batchId, User who) throws StoreException {
		record Head(String label, List<Long> chunks) {
		}
		var head = database.read(connection -> new Head(
				Sql.first(connection, "SELECT label FROM batch WHERE id = ?", row -> row.getString(1), batchId).orElse(batchId), //$NON-NLS-1$
				Sql.list(connection, "SELECT sequence FROM journal j WHERE batch_id = ? AND cause = 'IMPORT' AND NOT EXISTS" //$NON-NLS-1$
						+ " (SELECT 1 FROM journal r WHERE r.batch_id = j.batch_id AND r.undoes = j.sequence)" //$NON-NLS-1$
						+ " ORDER BY sequence DESC", row -> row.getLong(1), batchId))); //$NON-NLS-1$
		var label = NLS.bind(Messages.label_rollBack, head.label());
		for (var chunk : head.chunks())
			database.writeNow(connection -> rollBackChunk(connection, batchId, label, who, chunk));
		database.writeNow(connection -> Sql.update(connection, "UPDATE batch SET state = 'rolled back' WHERE id = ?", batchId)); //$NON-NLS-1$
	}

	/** Rolls back what was complete. */
	public void takeBack(String batchId, User who) throws StoreException {
		database.<Void>writeNow(connection -> {
			var by = Sql.first(connection, "SELECT user_id FROM batch WHERE id = ? AND state = 'complete'", row -> row.getString(1), batchId) //$NON-NLS-1$
					.orElseThrow(() -> new StoreException(Problem.error("store.noBatch", batchId, Messages.noBatch, ""))); //$NON-NLS-1$ //$NON-NLS-2$
			Rights.require(connection, who, by.equals(who.id()) ? Role.ANNOTATOR : Role.LEAD);
			return null;
		});
		rollBack(batchId, who);
	}

	private long rollBackChunk(Connection connection, String batchId, String label, User who, long sequence)
			throws SQLException, StoreException {
		try (var rows = new Rows(connection)) {
			var kept = new ArrayList<RowDelta>();
			for (var delta : JournalTable.deltas(connection, sequence).reversed())
				if (Objects.equals(Rows.body(connection, delta.kind(), delta.documentId(), delta.id()), delta.after())
						&& (delta.before() != null || !neededByOthers(connection, delta)))
					restore(rows, delta);
				else
					kept.add(new RowDelta(delta.kind(), delta.documentId(), delta.id(), null, null));
			rows.finish();
			editors.changed(connection, rows.touchedDocuments());
			return JournalTable.append(connection, new JournalTable.Draft(who, null, null, label, Cause.ROLLBACK, sequence,
					batchId, null, kept.isEmpty() ? null : Payload.write(kept)), rows.touchedDocuments());
		}
	}

	private static void restore(Rows rows, RowDelta delta) throws SQLException, StoreException {
		if (delta.before() == null)
			rows.delete(delta.kind(), delta.documentId(), delta.id());
		else
			rows.put(delta.documentId(), Bodies.row(delta.kind(), delta.id(), delta.before()));
	}

	private static boolean neededByOthers(Connection connection, RowDelta delta) throws SQLException {
		return switch (delta.kind()) {
		case ITEM -> Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM document WHERE item = i.number)" //$NON-NLS-1$
				+ " OR EXISTS (SELECT 1 FROM part WHERE item = i.number) OR EXISTS (SELECT 1 FROM assignment WHERE item = i.number)" //$NON-NLS-1$
				+ " OR EXISTS (SELECT 1 FROM comment WHERE item = i.number) OR EXISTS (SELECT 1 FROM stage WHERE item = i.number) FROM item i WHERE i.id = ?", delta.id()) > 0; //$NON-NLS-1$
		case PART -> Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM document d WHERE d.item = p.item) FROM part p WHERE p.id = ?", //$NON-NLS-1$
				delta.id()) > 0;
		case DOCUMENT -> Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM annotation WHERE document = d.number)" //$NON-NLS-1$
				+ " OR EXISTS (SELECT 1 FROM relation WHERE document = d.number)" //$NON-NLS-1$
				+ " OR EXISTS (SELECT 1 FROM answer WHERE document = d.number) FROM document d WHERE d.id = ?", delta.id()) > 0; //$NON-NLS-1$
		default -> false;
		};
	}
}
