package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.labelwright.store.DocumentWork;
import org.labelwright.store.JournalChange;
import org.labelwright.store.JournalEntry;
import org.labelwright.store.StoreException;

/** Looks things up in the journal. */
public final class JournalReads {

	private JournalReads() {
	}

	public static List<JournalEntry> last(Connection connection, int limit) throws SQLException {
		return Sql.list(connection, "SELECT * FROM journal ORDER BY sequence DESC LIMIT ?", JournalTable::entry, limit); //$NON-NLS-1$
	}

	public static List<JournalEntry> ofDocument(Connection connection, String documentId, int limit) throws SQLException {
		return Sql.list(connection, "SELECT j.* FROM document d JOIN journal_document l ON l.document = d.number" //$NON-NLS-1$
				+ " JOIN journal j ON j.sequence = l.sequence WHERE d.id = ? ORDER BY l.sequence DESC LIMIT ?", //$NON-NLS-1$
				JournalTable::entry, documentId, limit);
	}

	/** The last steps of the draft of the guideline, latest first. */
	public static List<JournalEntry> ofGuideline(Connection connection, int limit) throws SQLException {
		return Sql.list(connection, "SELECT j.* FROM guideline_step s JOIN journal j ON j.sequence = s.sequence ORDER BY s.sequence DESC LIMIT ?", //$NON-NLS-1$
				JournalTable::entry, limit);
	}

	public static List<JournalEntry> ofItem(Connection connection, String itemId, int limit) throws SQLException {
		return Sql.list(connection, "SELECT * FROM journal WHERE sequence IN (SELECT l.sequence FROM item i" //$NON-NLS-1$
				+ " JOIN document d ON d.item = i.number JOIN journal_document l ON l.document = d.number WHERE i.id = ?)" //$NON-NLS-1$
				+ " ORDER BY sequence DESC LIMIT ?", JournalTable::entry, itemId, limit); //$NON-NLS-1$
	}

	public static Optional<JournalEntry> entry(Connection connection, long sequence) throws SQLException {
		return Sql.first(connection, "SELECT * FROM journal WHERE sequence = ?", JournalTable::entry, sequence); //$NON-NLS-1$
	}

	public static Map<String, String> names(Connection connection) throws SQLException {
		return Sql.list(connection, "SELECT id, name FROM \"user\"", row -> Map.entry(row.getString("id"), row.getString("name"))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	public static List<DocumentWork> work(Connection connection) throws SQLException {
		var work = new LinkedHashMap<String, DocumentWork>();
		var last = new HashMap<String, Long>();
		Sql.forEach(connection, "SELECT d.id, d.annotator_id, j.user_id, j.at, j.cause IN ('EXECUTE', 'UNDO', 'REDO') FROM journal j" //$NON-NLS-1$
				+ " JOIN journal_document l ON l.sequence = j.sequence JOIN document d ON d.number = l.document ORDER BY j.sequence", row -> { //$NON-NLS-1$
			long at = row.getLong(4);
			boolean edit = row.getBoolean(5);
			var before = edit ? last.put(row.getString(3), at) : null;
			var known = work.get(row.getString(1));
			if (known != null && !row.getString(3).equals(row.getString(2)))
				return;
			long passed = before == null || at < before || at - before > AssignmentReads.PAUSE ? 0 : at - before;
			work.putLast(row.getString(1), new DocumentWork(row.getString(1), row.getString(2), Instant.ofEpochMilli(at),
					(known == null ? 0 : known.active()) + passed, (known == null ? 0 : known.edits()) + (edit ? 1 : 0),
					known == null ? !edit : known.prefilled()));
		});
		return List.copyOf(work.values());
	}

	public static List<JournalChange> changes(Connection connection, long sequence) throws SQLException, StoreException {
		return JournalTable.deltas(connection, sequence).stream().map(delta -> new JournalChange(delta.kind().key(),
				delta.documentId(), delta.id(), delta.before(), delta.after())).toList();
	}
}
