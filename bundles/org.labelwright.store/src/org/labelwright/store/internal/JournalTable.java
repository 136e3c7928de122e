package org.labelwright.store.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.store.Cause;
import org.labelwright.store.JournalEntry;
import org.labelwright.store.StoreException;

/** Appends to the journal and reads it. */
final class JournalTable {

	private JournalTable() {
	}

	/**
	 * What an entry says; the journal adds the rest. Its change of rows is in the payload or in the blob,
	 * or, for a {@link Cause#ROLLBACK}, in the reverse of the entry it undoes, of which the payload then
	 * names what was left as it is.
	 */
	record Draft(User who, String documentId, String itemId, String label, Cause cause, Long undoes, String batchId,
			String blobHash, byte[] payload) {
	}

	/** @return the sequence of the new entry */
	static long append(Connection connection, Draft draft, Collection<Long> documents) throws SQLException {
		register(connection, draft.who());
		record Last(long sequence, String hash) {
		}
		var last = Sql.first(connection, "SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1", //$NON-NLS-1$
				row -> new Last(row.getLong(1), row.getString(2))).orElse(new Last(0, Chain.START));
		var link = new Chain.Link(last.sequence() + 1, System.currentTimeMillis(), draft.who().id(), draft.documentId(),
				draft.itemId(), draft.label(), draft.cause().name(), draft.undoes(), draft.batchId(), draft.blobHash(),
				draft.payload(), last.hash());
		Sql.update(connection, "INSERT INTO journal(sequence, at, user_id, document_id, item_id, label, cause, undoes, batch_id," //$NON-NLS-1$
				+ " blob_hash, payload, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", //$NON-NLS-1$
				link.sequence(), link.at(), link.userId(), link.documentId(), link.itemId(), link.label(), link.cause(),
				link.undoes(), link.batchId(), link.blobHash(), link.payload() == null ? null : Payload.pack(link.payload()),
				link.previousHash(), link.hash());
		try (var statement = connection.prepareStatement("INSERT INTO journal_document(document, sequence) VALUES (?, ?)")) { //$NON-NLS-1$
			for (var document : documents) {
				statement.setLong(1, document);
				statement.setLong(2, link.sequence());
				statement.executeUpdate();
			}
		}
		return link.sequence();
	}

	/** Makes sure that a user can be referred to. */
	static void register(Connection connection, User who) throws SQLException {
		Sql.update(connection, "INSERT INTO \"user\"(id, name) VALUES (?, ?)" //$NON-NLS-1$
				+ " ON CONFLICT (id) DO UPDATE SET name = excluded.name WHERE name <> excluded.name", who.id(), who.name()); //$NON-NLS-1$
	}

	/** @param row of the table journal, all columns */
	static JournalEntry entry(ResultSet row) throws SQLException {
		return new JournalEntry(row.getLong("sequence"), Instant.ofEpochMilli(row.getLong("at")), row.getString("user_id"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.getString("document_id"), row.getString("item_id"), row.getString("label"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Cause.valueOf(row.getString("cause")), Sql.nullableLong(row, "undoes"), row.getString("batch_id")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** @param row of the table journal, all columns */
	static Chain.Link link(ResultSet row) throws SQLException, IOException {
		var payload = row.getBytes("payload"); //$NON-NLS-1$
		return new Chain.Link(row.getLong("sequence"), row.getLong("at"), row.getString("user_id"), row.getString("document_id"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				row.getString("item_id"), row.getString("label"), row.getString("cause"), Sql.nullableLong(row, "undoes"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				row.getString("batch_id"), row.getString("blob_hash"), payload == null ? null : Payload.unpack(payload), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.getString("previous_hash")); //$NON-NLS-1$
	}

	/** The rows that an entry changed, in the order in which they were changed. */
	static List<RowDelta> deltas(Connection connection, long sequence) throws SQLException, StoreException {
		record Content(Cause cause, Long undoes, String blob, byte[] payload) {
		}
		var found = Sql.first(connection, "SELECT * FROM journal WHERE sequence = ?", row -> new Content( //$NON-NLS-1$
				Cause.valueOf(row.getString("cause")), Sql.nullableLong(row, "undoes"), row.getString("blob_hash"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.getBytes("payload")), sequence); //$NON-NLS-1$
		if (found.isEmpty())
			return List.of();
		var content = found.get();
		try {
			var own = content.payload() == null ? List.<RowDelta>of() : Payload.read(Payload.unpack(content.payload()));
			if (content.cause() == Cause.ROLLBACK) {
				var kept = own.stream().map(RowDelta::key).collect(Collectors.toSet());
				return deltas(connection, content.undoes()).reversed().stream().filter(delta -> !kept.contains(delta.key()))
						.map(RowDelta::reversed).toList();
			}
			return content.blob() == null ? own : Payload.read(Blobs.read(connection, content.blob()));
		} catch (IOException e) {
			throw new StoreException(Problem.error("store.unreadableRow", "journal " + sequence, //$NON-NLS-1$ //$NON-NLS-2$
					NLS.bind(Messages.unreadableRow, e.getMessage()), Messages.unreadableRow_remedy), e);
		}
	}
}
