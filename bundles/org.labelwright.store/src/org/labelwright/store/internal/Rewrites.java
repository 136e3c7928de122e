package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.store.Cause;
import org.labelwright.store.Revisions.Those;
import org.labelwright.store.RewriteCount;
import org.labelwright.store.Rewriting;
import org.labelwright.store.SchemaRevision.Origin;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.RewriteScan.Candidate;

/**
 * Rewrites rows within one transaction, so that all are as before or all are as after. The journal gets an entry for every few thousand rows, all of one
 * piece of work, since a million of them with what they were before are too much for one blob. Made for one transaction, on the writer's thread.
 */
public final class Rewrites {

	private final Connection connection;
	private final OpenEditors editors;
	private final User who;
	private final String label;
	private final String work;
	private final int revision;
	private final RewriteScan.Counting counting = new RewriteScan.Counting();
	private final Map<Long, String> documents = new HashMap<>();
	/** Numbers of the documents of which a statement was rewritten. */
	private final Set<Long> touched = new TreeSet<>();
	/** Numbers of the rows that are as they were before what is taken back. */
	private final Map<RowKind, BitSet> restored = new EnumMap<>(RowKind.class);
	private List<RowDelta> deltas = new ArrayList<>();
	private final Set<Long> inEntry = new HashSet<>();
	private final Set<Long> written = new HashSet<>();
	private boolean stored;
	private Long undone;

	/**
	 * @param work     names the entries
	 * @param revision of the schema that what is rewritten fits
	 */
	public Rewrites(Connection connection, OpenEditors editors, User who, String label, String work, int revision) {
		this.connection = connection;
		this.editors = editors;
		this.who = who;
		this.label = label;
		this.work = work;
		this.revision = revision;
	}

	/** Says what is taken back: the sequence of its last entry. */
	public void undoes(long sequence) {
		undone = sequence;
	}

	/** Stores the revision. */
	public void store(LabelSchema schema, Origin origin) throws SQLException, StoreException {
		stored = true;
		deltas.add(SchemaTable.put(connection, schema, origin, who, revision));
	}

	/**
	 * Rewrites what is in the scope.
	 *
	 * @param from only these documents; null for all
	 */
	public void rewrite(Rewriting rewriting, Those from, SubMonitor monitor) throws SQLException, StoreException {
		var progress = SubMonitor.convert(monitor, 100);
		new RewriteScan(connection, rewriting, from).run(progress.split(90), chunk -> {
			try (var rows = new Rows(connection)) {
				for (var candidate : chunk)
					write(rows, candidate);
				rows.finish();
			}
			full();
		});
		heads(rewriting, from, progress.split(10));
	}

	private void write(Rows rows, Candidate candidate) throws SQLException, StoreException {
		if (isRestored(candidate.kind(), candidate.number()))
			return;
		counting.add(candidate);
		if (!candidate.effect().changed())
			return;
		var row = Bodies.row(candidate.statement());
		if (row.body().equals(candidate.body()))
			return;
		touched.add(candidate.document());
		write(rows, candidate.document(), new RowWrite(candidate.kind(), document(candidate.document()), candidate.id(), row));
	}

	private void write(Rows rows, long document, RowWrite write) throws SQLException, StoreException {
		deltas.add(write.delta(write.apply(rows)));
		inEntry.add(document);
		written.add(document);
	}

	private boolean isRestored(RowKind kind, long number) {
		var numbers = restored.get(kind);
		return numbers != null && numbers.get(Math.toIntExact(number));
	}

	private String document(long number) throws SQLException {
		var known = documents.get(number);
		if (known == null)
			documents.put(number, known = Sql.first(connection, "SELECT id FROM document WHERE number = ?", row -> row.getString(1), number).orElseThrow()); //$NON-NLS-1$
		return known;
	}

	/**
	 * The documents of which a statement was rewritten, and those with tiers, which may be of a label that is concerned. One from before a revision for
	 * which nothing was rewritten still lacks that, so it stays of its own revision until it is migrated.
	 */
	private void heads(Rewriting rewriting, Those from, SubMonitor monitor) throws SQLException, StoreException {
		record Head(long number, String id, String body) {
		}
		var numbers = new TreeSet<>(touched);
		if (!rewriting.scope().labelIds().isEmpty())
			numbers.addAll(tiered(from));
		int complete = from == null ? SchemaTable.lastLeft(connection) : 0;
		var progress = SubMonitor.convert(monitor, numbers.size());
		var rows = new Rows(connection);
		try {
			for (var number : numbers) {
				progress.split(1);
				if (isRestored(RowKind.DOCUMENT, number))
					continue;
				var head = Sql.first(connection, "SELECT id, body FROM document WHERE number = ?", row -> new Head(number, row.getString(1), row.getString(2)), number) //$NON-NLS-1$
						.orElseThrow();
				var document = Bodies.read(head.body, AnnotationDocument.class, head.id);
				boolean fits = document.getSchemaRevision() >= complete;
				if (!rewriting.rewriteHead(document) && !(fits && touched.contains(number)))
					continue;
				if (fits)
					document.setSchemaRevision(revision);
				write(rows, number, new RowWrite(RowKind.DOCUMENT, null, head.id, Bodies.row(document)));
				if (deltas.size() >= RewriteScan.CHUNK_ROWS) {
					rows.finish();
					rows.close();
					full();
					rows = new Rows(connection);
				}
			}
			rows.finish();
		} finally {
			rows.close();
		}
	}

	/** Numbers of the documents with tiers. */
	private List<Long> tiered(Those from) throws SQLException {
		var tiers = "SELECT number FROM document WHERE instr(body, '\"tiers\":[')"; //$NON-NLS-1$
		if (from == null)
			return Sql.list(connection, tiers, row -> row.getLong(1));
		var those = RewriteScan.documents(from);
		return Sql.list(connection, tiers + " AND " + those.sql(), row -> row.getLong(1), those.parameters().toArray()); //$NON-NLS-1$
	}

	private void full() throws SQLException {
		if (deltas.size() >= RewriteScan.CHUNK_ROWS)
			flush();
	}

	private void flush() throws SQLException {
		if (deltas.isEmpty())
			return;
		var content = Payload.write(deltas);
		Blobs.Prepared blob = null;
		if (!inEntry.isEmpty()) {
			blob = Blobs.Prepared.of(content);
			Blobs.store(connection, blob);
		}
		JournalTable.append(connection, new JournalTable.Draft(who, null, null, label, Cause.SCHEMA, undone, work,
				blob == null ? null : blob.hash(), blob == null ? content : null), List.copyOf(new TreeSet<>(inEntry)));
		deltas = new ArrayList<>();
		inEntry.clear();
	}

	/** Restores the rows that a piece of work has changed and that are still as it left them, byte for byte. */
	public void restore(String other, SubMonitor monitor) throws SQLException, StoreException {
		var entries = Sql.list(connection, "SELECT sequence FROM journal WHERE batch_id = ? AND cause = 'SCHEMA' ORDER BY sequence DESC", row -> row.getLong(1), other); //$NON-NLS-1$
		var progress = SubMonitor.convert(monitor, entries.size());
		for (var entry : entries) {
			try (var rows = new Rows(connection)) {
				for (var delta : JournalTable.deltas(connection, entry).reversed())
					if (delta.kind() != RowKind.SCHEMA)
						restore(rows, delta);
				rows.finish();
			}
			full();
			progress.split(1);
		}
	}

	private void restore(Rows rows, RowDelta delta) throws SQLException, StoreException {
		record Present(long number, long document, String body) {
		}
		boolean head = delta.kind() == RowKind.DOCUMENT;
		var present = head ? Sql.first(connection, "SELECT number, number, body FROM document WHERE id = ?", //$NON-NLS-1$
				row -> new Present(row.getLong(1), row.getLong(2), row.getString(3)), delta.id())
				: Sql.first(connection, "SELECT r.number, r.document, r.body FROM " + delta.kind().key() //$NON-NLS-1$
						+ " r JOIN document d ON d.number = r.document WHERE d.id = ? AND r.id = ?", //$NON-NLS-1$
						row -> new Present(row.getLong(1), row.getLong(2), row.getString(3)), delta.documentId(), delta.id());
		if (present.isEmpty())
			return; // deleted since
		if (!Objects.equals(present.get().body, delta.after())) {
			touched.add(present.get().document);
			return; // edited since: it is rewritten
		}
		write(rows, present.get().document, new RowWrite(delta.kind(), delta.documentId(), delta.id(), Bodies.row(delta.kind(), delta.id(), delta.before())));
		restored.computeIfAbsent(delta.kind(), kind -> new BitSet()).set(Math.toIntExact(present.get().number));
		if (!head)
			counting.add(new Candidate(delta.kind(), present.get().number, present.get().document, delta.id(), null, null, new Rewriting.Effect(true, 0, 0)));
	}

	/** Writes what is left of the journal, and tells those who edit what was rewritten. */
	public RewriteCount finish() throws SQLException {
		flush();
		if (stored)
			editors.schemaChanged();
		else
			editors.changed(connection, List.copyOf(written));
		return counting.total(connection);
	}
}
