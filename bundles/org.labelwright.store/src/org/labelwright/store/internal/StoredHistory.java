package org.labelwright.store.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.RestoreRows;
import org.labelwright.model.edit.RowState;
import org.labelwright.store.Cause;
import org.labelwright.store.JournalEntry;
import org.labelwright.store.StoreException;

/**
 * The steps that an annotator can undo and redo in a document, as the journal has them: what he or she did
 * in editors since anything else has changed it.
 *
 * @param undoable oldest first
 * @param redoable in the order in which redo takes them
 */
public record StoredHistory(List<Done> undoable, List<Done> redoable) {

	/** How many entries are looked at. */
	static final int ENTRIES = 200;

	private static final int MOST_CHARACTERS = 32 << 20;
	private static final Set<Cause> EDITS = EnumSet.of(Cause.EXECUTE, Cause.UNDO, Cause.REDO);

	/**
	 * A step that can be undone or redone.
	 *
	 * @param sequence of its entry
	 * @param undone   of the entry that took it back, or 0
	 */
	public record Done(long sequence, long undone, String label, List<RowDelta> deltas) {

		/** @param fresh the document as it was before its first edit */
		public RestoreRows command(DocumentEditor editor, AnnotationDocument fresh) throws StoreException {
			var rows = new ArrayList<RowState>(deltas.size());
			for (var delta : deltas)
				if (!delta.kind().beside()) // these follow the document by themselves
					rows.add(state(delta, fresh));
			return new RestoreRows(editor, label, rows);
		}

		private static RowState state(RowDelta delta, AnnotationDocument fresh) throws StoreException {
			if (delta.kind() == RowKind.PART)
				return new RowState(org.labelwright.model.edit.RowKind.PART, delta.id(), offset(delta.id(), delta.before()), offset(delta.id(), delta.after()));
			var kind = org.labelwright.model.edit.RowKind.valueOf(delta.kind().name());
			var before = delta.before() == null && delta.kind() == RowKind.DOCUMENT ? Bodies.row(fresh).body() : delta.before();
			return new RowState(kind, delta.id(), bytes(before), bytes(delta.after()));
		}

		private static byte[] offset(String id, String body) throws StoreException {
			return bytes(Long.toString(Bodies.part(id, body).offset()));
		}

		private static byte[] bytes(String body) {
			return body == null ? null : body.getBytes(StandardCharsets.UTF_8);
		}
	}

	/** The history of a document. */
	public static StoredHistory read(Connection connection, String documentId, User who) throws SQLException, StoreException {
		return of(connection, JournalReads.ofDocument(connection, documentId, ENTRIES), who);
	}

	/** The history of the draft of the guideline. */
	public static StoredHistory ofGuideline(Connection connection, User who) throws SQLException, StoreException {
		return of(connection, JournalReads.ofGuideline(connection, ENTRIES), who);
	}

	/** @param entries latest first */
	private static StoredHistory of(Connection connection, List<JournalEntry> entries, User who) throws SQLException, StoreException {
		var undoable = new ArrayDeque<JournalEntry>(); // latest first
		var redoable = new ArrayDeque<Undone>();
		for (var entry : edits(entries, who))
			switch (entry.cause()) {
			case EXECUTE -> {
				undoable.push(entry);
				redoable.clear();
			}
			case UNDO -> {
				undoable.removeIf(done -> done.sequence() == entry.undoes());
				JournalReads.entry(connection, entry.undoes()).ifPresent(done -> redoable.push(new Undone(done, entry.sequence())));
			}
			case REDO -> {
				var undone = redoable.poll();
				if (undone != null)
					undoable.push(undone.entry());
			}
			default -> throw new IllegalStateException(entry.toString());
			}
		return new StoredHistory(load(connection, undoable).reversed(), loadUndone(connection, redoable));
	}

	private record Undone(JournalEntry entry, long undone) {
	}

	/** The last entries, oldest first, that only this user's editor has made. */
	private static List<JournalEntry> edits(List<JournalEntry> entries, User who) {
		var edits = new ArrayList<JournalEntry>();
		for (var entry : entries) {
			if (!EDITS.contains(entry.cause()) || !entry.userId().equals(who.id()))
				break;
			edits.add(entry);
		}
		return edits.reversed();
	}

	/** Reads the rows of the latest entries until they become too many. */
	private static List<Done> load(Connection connection, Deque<JournalEntry> entries) throws SQLException, StoreException {
		var loaded = new ArrayList<Done>();
		long characters = 0;
		for (var entry : entries) {
			var done = new Done(entry.sequence(), 0, entry.label(), JournalTable.deltas(connection, entry.sequence()));
			characters += characters(done);
			if (characters > MOST_CHARACTERS && !loaded.isEmpty())
				break;
			loaded.add(done);
		}
		return loaded;
	}

	private static List<Done> loadUndone(Connection connection, Deque<Undone> entries) throws SQLException, StoreException {
		var loaded = new ArrayList<Done>();
		for (var undone : entries)
			loaded.add(new Done(undone.entry().sequence(), undone.undone(), undone.entry().label(),
					JournalTable.deltas(connection, undone.entry().sequence())));
		return loaded;
	}

	private static long characters(Done done) {
		return done.deltas().stream().mapToLong(delta -> (delta.before() == null ? 0 : delta.before().length())
				+ (delta.after() == null ? 0 : delta.after().length())).sum();
	}
}
